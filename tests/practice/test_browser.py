"""The practice room as people meet it, in a real browser."""

from __future__ import annotations

import re
import signal
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.practice.browsing import PATIENCE, Opened, Visitor, a_browser, a_room

expect.set_options(timeout=PATIENCE)

CIRCLE, PRIVATE, BACK = "Room: Circle", "My private messages", "Room: Facilitators"

pytestmark = pytest.mark.xdist_group("browser")


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with a_browser() as browser:
        yield browser


@pytest.fixture(scope="module")
def room(tmp_path_factory: pytest.TempPathFactory, browser: Browser) -> Iterator[Opened]:
    with a_room(tmp_path_factory.mktemp("room")) as room:
        yield room


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    context = browser.new_context(viewport={"width": 1400, "height": 900}, accept_downloads=True)
    yield context.new_page()
    context.close()


@pytest.fixture
def anna(page: Page, room: Opened) -> Iterator[Visitor]:
    visitor = Visitor(page, room.address)
    yield visitor
    assert visitor.faults == []


def test_the_next_occasion_posts_the_topic_and_says_what_happened(anna: Visitor):
    expect(anna.page.get_by_role("timer")).to_contain_text("It is Monday 30 November 2026")
    anna.press("Next occasion")
    anna.told("Something fell due")
    expect(anna.page.get_by_role("timer")).to_contain_text("18:01")
    anna.sees("Reading along is taking part")
    anna.sees("Thread: ")


def test_what_one_says_in_the_room_the_others_read_and_in_private_they_do_not(anna: Visitor):
    anna.type(CIRCLE, "Good evening, all")
    anna.type(PRIVATE, "Only for the bot")
    anna.sees("Only for the bot", PRIVATE)
    anna.become("Ben")
    anna.sees("Good evening, all")
    expect(anna.log(PRIVATE)).not_to_contain_text("Only for the bot")
    expect(anna.log(BACK)).to_have_count(0)


def test_another_tab_sees_it_at_once(anna: Visitor, room: Opened, browser: Browser):
    other = browser.new_page()
    ben = Visitor(other, room.address, "ben")
    anna.type(CIRCLE, "From one tab to the other")
    ben.sees("From one tab to the other")
    other.close()


def test_a_script_that_a_member_writes_is_only_text(anna: Visitor):
    bad = "<script>window.hacked=1</script><img src=x onerror=window.hacked=1> [go](javascript:window.hacked=1)"
    anna.type(CIRCLE, bad)
    anna.sees("<script>window.hacked=1</script>")
    assert anna.page.evaluate("window.hacked") is None
    assert anna.log(CIRCLE).locator("script, img[src=x], a[href^=javascript]").count() == 0


def test_a_command_is_completed_by_keyboard_and_its_options_have_their_best_widgets(anna: Visitor):
    line = anna.composer(CIRCLE)
    line.fill("/echo")
    options = anna.pane(CIRCLE).get_by_role("listbox", name="Commands that fit").get_by_role("option")
    expect(options).to_have_count(1)
    expect(line).to_have_attribute("aria-expanded", "true")
    line.press("ArrowDown")
    expect(options.first).to_have_attribute("aria-selected", "true")
    line.press("Enter")
    form = anna.page.get_by_role("dialog", name="Options of /journal echo")
    anna.press("Run", form)
    expect(form).to_contain_text("Please fill this in.")
    form.get_by_label("words", exact=True).fill("hello there")
    form.get_by_label("number (optional)").fill("9")
    anna.press("Run", form)
    expect(form).to_contain_text("A number from 1 to 5, please.")
    form.get_by_label("number (optional)").fill("4")
    form.get_by_role("combobox", name="town (optional)").fill("b")
    expect(form.get_by_role("option")).to_have_count(3)
    form.get_by_role("option", name="Bonn").click()
    anna.choose(form.get_by_label("person (optional)"), "Cleo")
    anna.choose(form.get_by_label("flag (optional)"), "Yes")
    anna.press("Run", form)
    for said in ("words: hello there", "number: 4", "town: bonn", "person: practice:cleo", "flag: yes"):
        anna.sees(said)
    expect(form).to_have_count(0)


def test_what_is_typed_behind_a_command_stands_in_its_first_option(anna: Visitor):
    anna.type(CIRCLE, "/journal echo some words")
    form = anna.page.get_by_role("dialog")
    expect(form.get_by_label("words", exact=True)).to_have_value("some words")
    anna.press("Cancel", form)
    expect(form).to_have_count(0)


def test_a_form_goes_on_with_what_it_was_given_and_is_not_lost_by_a_slip(anna: Visitor):
    anna.type(PRIVATE, "/write")
    form = anna.page.get_by_role("dialog", name="Your words")
    form.get_by_label("What you think").fill("A first line.\nA second <b>line</b>.")
    anna.page.mouse.click(5, 5)
    anna.page.keyboard.press("Escape")
    expect(form.get_by_label("What you think")).to_have_value("A first line.\nA second <b>line</b>.")
    anna.press("Keep it", form)
    anna.sees("kept: from before", PRIVATE)
    anna.sees("A second <b>line</b>.", PRIVATE)


def test_who_becomes_somebody_else_never_writes_in_the_former_ones_place(anna: Visitor):
    cleo = anna.page.get_by_role("button", name="Cleo, member")
    cleo.click()
    # As soon as the page says who one is, the place is theirs too.
    expect(cleo).to_have_attribute("aria-pressed", "true")
    anna.type(PRIVATE, "Cleo was here")
    anna.sees("Cleo was here", PRIVATE)
    anna.become("Anna")
    expect(anna.log(PRIVATE)).not_to_contain_text("Cleo was here")


def test_a_member_writes_on_the_private_question_and_finds_it_in_the_journal(anna: Visitor):
    anna.become("Ben")
    anna.type(PRIVATE, "/reflect")
    anna.press("Write", anna.log(PRIVATE))
    form = anna.page.get_by_role("dialog")
    expect(form.get_by_role("textbox")).to_be_focused()
    form.get_by_role("textbox").fill("A quiet evening with <i>Cleo</i>.")
    anna.press("Save", form)
    anna.sees("Saved.", PRIVATE)
    anna.type(PRIVATE, "/journal list")
    anna.sees("A quiet evening with <i>Cleo</i>.", PRIVATE)
    anna.become("Dora")
    for pane in (CIRCLE, PRIVATE, BACK):
        expect(anna.log(pane)).not_to_contain_text("A quiet evening")


def test_an_answer_for_one_is_seen_by_one_and_can_be_put_away(anna: Visitor):
    anna.type(CIRCLE, "/everything")
    card = anna.log(CIRCLE).locator(".aside").filter(has_text="Everything <b>here</b>").last
    expect(card).to_contain_text("Only you can see this")
    anna.become("Ben")
    expect(anna.log(CIRCLE)).not_to_contain_text("small print")
    anna.become("Anna")
    anna.press("Put away", card)
    expect(anna.log(CIRCLE)).not_to_contain_text("small print")


def test_an_answer_for_all_is_seen_by_all(anna: Visitor):
    anna.type(CIRCLE, "/aloud")
    anna.sees("said aloud")
    anna.become("Cleo")
    anna.sees("said aloud")


def test_every_part_of_a_card_is_shown_with_its_own_widget(anna: Visitor):
    anna.type(CIRCLE, "/everything")
    card = anna.log(CIRCLE).locator(".aside").filter(has_text="Everything <b>here</b>").last
    expect(card.get_by_role("heading", name="A heading")).to_be_visible()
    expect(card.locator("strong", has_text="bold")).to_be_visible()
    expect(card.locator("blockquote")).to_have_text("quoted")
    expect(card.get_by_role("listitem")).to_have_text(["first", "second"])
    picture = card.get_by_role("img", name="Mood rose from low to good.")
    expect(picture).to_be_visible()
    assert picture.evaluate("image => image.naturalWidth") > 300
    expect(card.get_by_role("link")).to_have_count(1)
    expect(card.get_by_role("link", name="A good way out")).to_have_attribute("rel", "noopener noreferrer")
    expect(card).to_contain_text("A bad way out: javascript:")
    assert anna.page.evaluate("window.hacked") is None
    with anna.page.expect_download() as download:
        anna.press("Save journal.md", card)
    assert Path(download.value.path()).read_text() == "# Mine\n"
    card.get_by_label("A fruit").click()
    anna.page.get_by_role("option", name="Pear").click()
    anna.sees("fruit: pear")
    card.get_by_label("Some fruits").click()
    anna.page.get_by_role("option", name="Apple").click()
    anna.page.get_by_role("option", name="Plum").click()
    anna.page.keyboard.press("Escape")
    anna.press("Choose", card)
    anna.sees("fruits: apple,plum")


def test_a_button_that_replaces_its_card_does_so_where_only_one_reads(anna: Visitor):
    anna.type(CIRCLE, "/journal echo before")
    anna.press("Run", anna.page.get_by_role("dialog"))
    card = anna.log(CIRCLE).locator(".aside").filter(has_text="words: before")
    expect(card).to_have_count(1)
    anna.press("Once more", card)
    anna.sees("again by Anna")
    expect(card).to_have_count(0)


def test_a_command_that_is_not_there_is_told_in_words(anna: Visitor):
    anna.type(CIRCLE, "/facilitate secret")
    anna.told("There is no such command for you here")


def test_a_facilitator_sees_their_room_and_their_commands(anna: Visitor):
    anna.become("Dora")
    expect(anna.log(BACK)).to_be_visible()
    anna.type(BACK, "/facilitate secret")
    anna.sees("nothing", BACK)


def test_a_rehearsed_failure_reaches_the_facilitators(anna: Visitor):
    anna.become("Dora")
    anna.page.get_by_text("Rehearse what can go wrong").click()
    switch = anna.page.get_by_role("switch", name="Cleo takes private messages")
    switch.click()
    expect(switch).to_have_attribute("aria-checked", "false")
    anna.press("Four weeks")
    anna.told("times on the way")
    anna.sees("A private message in Practice circle could not be delivered", BACK)
    switch.click()
    expect(switch).to_have_attribute("aria-checked", "true")


def test_as_slack_the_switches_are_fewer(anna: Visitor):
    anna.page.get_by_role("radio", name="as Slack").click()
    expect(anna.page.get_by_text("No threads are opened")).to_be_visible()
    anna.page.get_by_text("Rehearse what can go wrong").click()
    expect(anna.page.get_by_role("switch", name="The bot may post in Circle")).to_be_visible()
    expect(anna.page.get_by_role("switch", name=re.compile("takes private messages"))).to_have_count(0)
    anna.page.get_by_role("radio", name="as Discord").click()
    expect(anna.page.get_by_role("switch", name=re.compile("takes private messages"))).to_have_count(4)


def test_the_night_the_clocks_change_is_one_press_away(anna: Visitor):
    anna.press("Night the clocks change")
    anna.told("01:30 CET")
    expect(anna.page.get_by_role("timer")).to_contain_text("28 March 2027")


def test_on_a_narrow_screen_one_part_is_shown_at_a_time_and_nothing_sticks_out(anna: Visitor):
    anna.page.set_viewport_size({"width": 360, "height": 740})
    expect(anna.log(CIRCLE)).to_be_visible()
    expect(anna.log(PRIVATE)).to_be_hidden()
    parts = anna.page.get_by_role("navigation", name="Parts of the practice room")
    parts.get_by_role("button", name=re.compile("^Private")).click()
    expect(anna.log(PRIVATE)).to_be_visible()
    expect(anna.log(CIRCLE)).to_be_hidden()
    anna.become("Dora")
    for part in ("Circle", "Private", "Facilitators", "Clock"):
        parts.get_by_role("button", name=re.compile(f"^{part}")).click()
        assert anna.page.evaluate("document.documentElement.scrollWidth") == 360
        boxes = anna.page.locator("button:visible, input:visible").evaluate_all(
            "all => all.filter(one => one.getBoundingClientRect().right > innerWidth + 1 && "
            "!one.closest('.tabs')).map(one => one.textContent)"
        )
        assert boxes == []


def test_dark_follows_the_system_and_can_be_chosen(anna: Visitor):
    body = anna.page.locator("body")
    anna.page.emulate_media(color_scheme="dark")
    expect(body).to_have_css("background-color", "rgb(27, 29, 28)")
    anna.page.get_by_label("Colours").click()
    anna.page.get_by_role("option", name="Light").click()
    expect(body).to_have_css("background-color", "rgb(250, 248, 244)")
    anna.page.get_by_label("Colours").click()
    anna.page.get_by_role("option", name="System").click()
    expect(body).to_have_css("background-color", "rgb(27, 29, 28)")


def test_everything_that_can_be_pressed_has_a_name_and_can_be_reached_by_tab(anna: Visitor):
    nameless = anna.page.locator("button:visible, input:visible, a:visible").evaluate_all(
        "all => all.filter(one => !(one.textContent.trim() || one.getAttribute('aria-label') || "
        "one.labels?.length || one.closest('label')?.textContent.trim())).map(one => one.outerHTML)"
    )
    assert nameless == []
    anna.page.locator("body").press("Tab")
    wanted = {"Anna, member", "Dora, facilitator", "Next occasion", "Send"}
    reached: set[str] = set()
    for _ in range(200):
        if wanted <= reached:
            break
        reached.add(
            anna.page.evaluate(
                "(document.activeElement.getAttribute('aria-label') || document.activeElement.textContent).trim()"
            )
        )
        anna.page.keyboard.press("Tab")
    assert wanted <= reached


def test_the_tour_is_put_away_and_brought_back(anna: Visitor):
    anna.press("Be Dora")
    anna.told("You are Dora")
    anna.press("I know my way")
    expect(anna.page.get_by_text("New here? Five things to try")).to_be_hidden()
    anna.press("Show me around")
    expect(anna.page.get_by_text("New here? Five things to try")).to_be_visible()


def test_another_website_cannot_drive_the_room(room: Opened, browser: Browser):
    page = browser.new_page()
    page.route(
        "http://elsewhere.example/", lambda route: route.fulfill(body="<p>elsewhere</p>", content_type="text/html")
    )
    page.goto("http://elsewhere.example/")
    outcome = page.evaluate(
        """address => new Promise(resolve => {
            const path = '_nicegui_ws/socket.io/?EIO=4&transport=websocket';
            const socket = new WebSocket(address.replace('http', 'ws') + path);
            socket.onopen = () => resolve('open'); socket.onerror = () => resolve('refused');
        })""",
        room.address,
    )
    assert outcome == "refused"
    page.close()


def test_closed_with_ctrl_c_and_opened_again_all_is_there_and_old_buttons_work(tmp_path: Path, browser: Browser):
    page = browser.new_page()
    with a_room(tmp_path) as room:
        anna = Visitor(page, room.address)
        anna.press("Next occasion")
        anna.sees("Reading along is taking part")
        anna.type(CIRCLE, "I was here before")
        anna.sees("I was here before")
        code, printed = room.close()
        assert code == 0
        assert "The practice room is closed" in printed
        assert "Traceback" not in printed
    with a_room(tmp_path) as room:
        anna = Visitor(page, room.address)
        anna.sees("I was here before")
        expect(anna.page.get_by_role("timer")).to_contain_text("18:0")
        assert anna.log(CIRCLE).get_by_text("Reading along is taking part").count() == 1
        anna.press("Write privately", anna.log(CIRCLE))
        # Whatever the core answers to it, it is an answer.
        expect(anna.page.get_by_role("dialog").or_(anna.log(CIRCLE).locator(".aside")).first).to_be_visible()
        assert room.close(signal.SIGTERM)[0] == 0
    page.close()


def test_an_alert_is_rehearsed_from_the_tour(anna: Visitor):
    anna.press("Let Ben write it")
    anna.told("You are Ben")
    anna.sees("I do not want to live any more.")
    anna.sees("I’m a bot, not a counsellor", "My private messages")
    anna.press("Be Dora")
    anna.told("You are Dora")
    anna.sees("What I noticed", "Room: Facilitators")
    anna.press("I take it", anna.log("Room: Facilitators"))
    anna.sees("Dora took it", "Room: Facilitators")

"""Everything that can be done with sessions."""

from __future__ import annotations

from typing import Any

from core.kernel.decision import Action, Command, Kind, Option, Who
from core.sessions import holding, planning, ringing, rounds, signing
from core.sessions.facts import SessionFacts, SessionWords
from core.sessions.flow import RING
from core.sessions.planning_cards import LONGEST_TITLE, OFTEN

_PLAN = Command(
    path=("session", "plan"),
    options=(
        Option(name="day", kind=Kind.TEXT),
        Option(name="time", kind=Kind.TEXT),
        Option(name="title", kind=Kind.TEXT, most=LONGEST_TITLE),
        Option(name="often", kind=Kind.CHOICE, choices=OFTEN),
        Option(name="minutes", kind=Kind.NUMBER, least=15, most=240),
        Option(name="least", kind=Kind.NUMBER, least=2, most=25),
        Option(name="most", kind=Kind.NUMBER, least=2, most=25),
        Option(name="turn", kind=Kind.NUMBER, least=1, most=15),
    ),
)
_FACILITATOR, _MEMBER = Who.FACILITATOR, Who.MEMBER

ACTIONS: tuple[Action[Any], ...] = (
    Action(name="session.plan", who=_FACILITATOR, needs=SessionFacts, decide=planning.decide_plan, command=_PLAN),
    Action(name="session.fill", who=_FACILITATOR, needs=SessionFacts, decide=planning.decide_fill),
    Action(name="session.set", who=_FACILITATOR, needs=SessionFacts, decide=planning.decide_set),
    Action(name="session.again", who=_FACILITATOR, needs=SessionFacts, decide=planning.decide_again),
    Action(name="session.forget", who=_FACILITATOR, needs=SessionFacts, decide=planning.decide_forget),
    Action(name="session.confirm", who=_FACILITATOR, needs=SessionFacts, decide=planning.decide_confirm, durable=True),
    Action(
        name="session.list",
        who=_MEMBER,
        needs=SessionFacts,
        decide=planning.decide_list,
        command=Command(path=("session", "list")),
    ),
    Action(
        name="session.drop",
        who=_FACILITATOR,
        needs=SessionFacts,
        decide=planning.decide_drop,
        command=Command(path=("session", "cancel")),
    ),
    Action(name="session.cancel", who=_FACILITATOR, needs=SessionFacts, decide=planning.decide_cancel, durable=True),
    Action(
        name="session.open",
        who=_FACILITATOR,
        needs=SessionFacts,
        decide=holding.decide_open,
        command=Command(path=("session", "open")),
    ),
    Action(
        name="session.close",
        who=_FACILITATOR,
        needs=SessionFacts,
        decide=holding.decide_close,
        command=Command(path=("session", "close")),
    ),
    Action(
        name="session.report",
        who=_FACILITATOR,
        needs=SessionWords,
        decide=holding.decide_report,
        command=Command(path=("session", "report")),
    ),
    Action(name="session.write", who=_FACILITATOR, needs=SessionWords, decide=holding.decide_write),
    Action(name="session.save", who=_FACILITATOR, needs=SessionWords, decide=holding.decide_save, durable=True),
    Action(name="session.in", who=_FACILITATOR, needs=SessionWords, decide=holding.decide_in),
    Action(name="session.out", who=_FACILITATOR, needs=SessionFacts, decide=holding.decide_out),
    Action(name="session.unlock", who=_FACILITATOR, needs=SessionFacts, decide=holding.decide_unlock),
    Action(name="session.step", who=_FACILITATOR, needs=SessionFacts, decide=rounds.decide_step),
    Action(name="session.skip", who=_FACILITATOR, needs=SessionFacts, decide=rounds.decide_skip),
    Action(name="session.first", who=_FACILITATOR, needs=SessionFacts, decide=rounds.decide_first),
    Action(name="session.extend", who=_FACILITATOR, needs=SessionFacts, decide=rounds.decide_extend),
    Action(name="session.join", who=_MEMBER, needs=SessionFacts, decide=signing.decide_join, durable=True),
    Action(name="session.leave", who=_MEMBER, needs=SessionFacts, decide=signing.decide_leave, durable=True),
    Action(name="session.file", who=_MEMBER, needs=SessionFacts, decide=signing.decide_file),
    Action(name="session.hand", who=_MEMBER, needs=SessionFacts, decide=rounds.decide_hand),
    Action(name="session.pass", who=_MEMBER, needs=SessionFacts, decide=rounds.decide_pass),
    Action(name="session.listen", who=_MEMBER, needs=SessionFacts, decide=rounds.decide_listen),
    Action(name="session.on", who=_MEMBER, needs=SessionFacts, decide=rounds.decide_on),
    Action(name="session.away", who=_MEMBER, needs=SessionFacts, decide=rounds.decide_away),
    Action(name="session.ask", who=_MEMBER, needs=SessionFacts, decide=rounds.decide_ask),
    Action(name="session.mood", who=_MEMBER, needs=SessionFacts, decide=rounds.decide_mood),
    Action(name=RING, who=Who.BOT, needs=SessionWords, decide=ringing.decide_ring),
    Action(name="session.receipt", who=Who.BOT, needs=SessionFacts, decide=ringing.decide_receipt),
)

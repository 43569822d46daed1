"""Turning a person's values into what Discord sends: typed options, choices, form fields, resolved things."""

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from tests.emulators.discordwire import payloads
from tests.emulators.discordwire.errors import Impossible
from tests.emulators.discordwire.limits import INPUT_VALUE
from tests.emulators.discordwire.model import JSON, Channel, Message, Role, User
from tests.emulators.discordwire.outcomes import Modal

if TYPE_CHECKING:
    from tests.emulators.discordwire.world import World

STRING, INTEGER, BOOLEAN, USER, CHANNEL, ROLE, MENTIONABLE, NUMBER, ATTACHMENT = range(3, 12)
THINGS: dict[int, tuple[type, ...]] = {
    USER: (User,),
    CHANNEL: (Channel,),
    ROLE: (Role,),
    MENTIONABLE: (User, Role),
}
PLAIN: dict[int, tuple[type, ...]] = {
    STRING: (str,),
    INTEGER: (int,),
    BOOLEAN: (bool,),
    NUMBER: (int, float),
}
SELECT_THINGS: dict[int, tuple[type, ...]] = {5: (User,), 6: (Role,), 7: (User, Role), 8: (Channel,)}


class Filling:
    """Collects `resolved` while values are named."""

    def __init__(self, world: "World", place: Channel) -> None:
        self.world = world
        self.place = place
        self.resolved: JSON = {}

    def name_thing(self, thing: Any) -> str:
        """The id of a person, role, channel or message, which is then resolved."""
        guild = self.world.guild_of(self.place)
        number = str(thing.id)
        match thing:
            case User():
                self.resolved.setdefault("users", {})[number] = payloads.user(thing)
                if guild is not None and thing.id in guild.members:
                    member = payloads.member(guild.members[thing.id], with_user=False)
                    member["permissions"] = str(self.world.may(thing, self.place).value)
                    self.resolved.setdefault("members", {})[number] = member
            case Role():
                self.resolved.setdefault("roles", {})[number] = payloads.role(thing)
            case Channel():
                allowed = self.world.may(self.world.bot, thing)
                body = payloads.channel(thing) | {"permissions": str(allowed.value)}
                self.resolved.setdefault("channels", {})[number] = body
            case Message():
                self.resolved.setdefault("messages", {})[number] = payloads.message(thing)
            case _:
                raise Impossible(f"{thing!r} cannot be named in an interaction")
        return number

    def options(
        self, declared: list[JSON], given: Mapping[str, Any], typing: tuple[str, str] | None = None
    ) -> list[JSON]:
        """Options as they are sent. Raises Impossible for what Discord's client would not send."""
        by_name = {o["name"]: o for o in declared}
        unknown = set(given) - set(by_name)
        if unknown:
            raise Impossible(f"No options {sorted(unknown)}; there are {sorted(by_name)}")
        missing = [o["name"] for o in declared if o.get("required") and o["name"] not in given]
        if missing and typing is None:
            raise Impossible(f"Required options are missing: {missing}")
        sent = [
            {"name": name, "type": by_name[name]["type"], "value": self._value(by_name[name], value)}
            for name, value in given.items()
        ]
        if typing is not None:
            option = by_name.get(typing[0])
            if option is None or not option.get("autocomplete"):
                raise Impossible(f"{typing[0]} does not complete itself")
            sent.append({"name": typing[0], "type": option["type"], "value": typing[1], "focused": True})
        return sent

    def _value(self, option: JSON, value: Any) -> Any:
        kind, name = option["type"], option["name"]
        if kind in THINGS:
            if not isinstance(value, THINGS[kind]):
                raise Impossible(f"{name}: {value!r} is not what it takes")
            if isinstance(value, Channel) and option.get("channel_types"):
                fits = int(value.kind) in option["channel_types"]
                if not fits:
                    raise Impossible(f"{name}: this type of channel is not offered")
            return self.name_thing(value)
        if kind == ATTACHMENT:
            return self._upload(*value)
        if not isinstance(value, PLAIN[kind]) or (isinstance(value, bool) and kind != BOOLEAN):
            raise Impossible(f"{name}: {value!r} is not what it takes")
        choices = [c["value"] for c in option.get("choices") or []]
        if choices and value not in choices:
            raise Impossible(f"{name}: {value!r} is not among {choices}")
        size = len(value) if isinstance(value, str) else value
        pair = ("min_length", "max_length") if isinstance(value, str) else ("min_value", "max_value")
        low, high = (option.get(k) for k in pair)
        if (low is not None and size < low) or (high is not None and size > high):
            raise Impossible(f"{name}: {value!r} is out of bounds")
        return value

    def _upload(self, filename: str, content: bytes) -> str:
        number = str(self.world.ids.next())
        path = f"{self.place.id}/{number}/{filename}"
        self.world.cdn[path] = content
        url = f"{self.world.base_url}/cdn/{path}"
        about = {"id": number, "filename": filename, "size": len(content), "url": url, "proxy_url": url}
        self.resolved.setdefault("attachments", {})[number] = about
        return number

    def chosen(self, part: JSON, values: list[Any]) -> list[str]:
        """Values chosen in a select."""
        low, high = part.get("min_values", 1), part.get("max_values", 1)
        if not low <= len(values) <= high:
            raise Impossible(f"{part['custom_id']}: choose from {low} to {high}")
        if part["type"] == 3:
            offered = [o["value"] for o in part["options"]]
            if not set(values) <= set(offered):
                raise Impossible(f"{part['custom_id']}: {values} is not among {offered}")
            return values
        if not all(isinstance(v, SELECT_THINGS[part["type"]]) for v in values):
            raise Impossible(f"{part['custom_id']}: {values!r} is not what it takes")
        return [self.name_thing(v) for v in values]


def form_values(modal: Modal, fields: Mapping[str, Any], filling: Filling) -> list[JSON]:
    """A form as it is sent, checked against what its inputs demand."""
    names = {name for one in modal.inputs for name in (one["custom_id"], one.get("label"))}
    unknown = set(fields) - names
    if unknown:
        raise Impossible(f"The form has no fields {sorted(unknown)}; it has {sorted(map(str, names))}")
    rows: list[JSON] = []
    for number, row in enumerate(modal.components):
        parts = row.get("components") or [row["component"]] if row["type"] != 10 else []
        filled = [_field(p, row, fields, filling) | {"id": 100 + number} for p in parts]
        if row["type"] == 18:
            rows.append({"type": 18, "id": number + 1, "component": filled[0]})
        elif row["type"] == 1:
            rows.append({"type": 1, "id": number + 1, "components": filled})
        else:
            rows.append({"type": row["type"], "id": number + 1})
    return rows


def _field(part: JSON, row: JSON, fields: Mapping[str, Any], filling: Filling) -> JSON:
    label = part.get("label") or row.get("label")
    name = part["custom_id"]
    value = fields.get(name, fields.get(str(label)))
    if part["type"] != 4:
        required = part.get("required", True)
        chosen = filling.chosen(part | ({} if required else {"min_values": 0}), value or [])
        return {"type": part["type"], "custom_id": name, "values": chosen}
    text = part.get("value") or "" if value is None else value
    low, high = part.get("min_length") or 0, part.get("max_length") or INPUT_VALUE
    if not text and part.get("required", True):
        raise Impossible(f"{label!r} must be filled in")
    if text and not low <= len(text) <= high:
        raise Impossible(f"{label!r} takes from {low} to {high} characters, not {len(text)}")
    return {"type": 4, "custom_id": name, "value": text}

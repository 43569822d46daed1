"""Discord's refusals, with its own numbers (documentation: Opcodes and Status Codes, JSON error codes)."""

from typing import Any

KNOWN: dict[int, tuple[int, str]] = {
    0: (401, "401: Unauthorized"),
    10003: (404, "Unknown Channel"),
    10004: (404, "Unknown Guild"),
    10007: (404, "Unknown Member"),
    10008: (404, "Unknown Message"),
    10011: (404, "Unknown Role"),
    10013: (404, "Unknown User"),
    10015: (404, "Unknown Webhook"),
    10062: (404, "Unknown interaction"),
    10063: (404, "Unknown application command"),
    20016: (429, "This action cannot be performed due to slowmode rate limit"),
    40060: (400, "Interaction has already been acknowledged."),
    50001: (403, "Missing Access"),
    50005: (403, "Cannot edit a message authored by another user"),
    50006: (400, "Cannot send an empty message"),
    50007: (403, "Cannot send messages to this user"),
    50013: (403, "Missing Permissions"),
    50024: (400, "Cannot execute action on this channel type"),
    50027: (401, "Invalid Webhook Token"),
    50035: (400, "Invalid Form Body"),
    50083: (400, "Thread is archived"),
    50109: (400, "The request body contains invalid JSON."),
    160004: (400, "A thread has already been created for this message"),
}


class ApiError(Exception):
    """A refusal that the client is told in Discord's own form."""

    def __init__(self, code: int, *, status: int | None = None, message: str | None = None) -> None:
        known_status, known_message = KNOWN.get(code, (400, "Refused"))
        self.code = code
        self.status = status or known_status
        self.message = message or known_message
        super().__init__(f"{self.status} {code} {self.message}")

    def body(self) -> dict[str, Any]:
        return {"message": self.message, "code": self.code}


class InvalidForm(ApiError):
    """50035. Always a bug of the bot, so the fake also complains about it."""

    def __init__(self, *problems: str) -> None:
        self.problems = problems
        super().__init__(50035, message="Invalid Form Body: " + "; ".join(problems))


class NotFoundRoute(ApiError):
    """A path that the fake does not know. Discord answers 404 with code 0."""

    def __init__(self) -> None:
        super().__init__(0, status=404, message="404: Not Found")


class Impossible(AssertionError):
    """A test asked a person to do what Discord would not let a person do."""


class DropConnection(Exception):
    """Raised by a hook: cut the connection here and answer nothing."""

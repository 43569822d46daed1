"""What a test may ask of the gateway: wait for the bot, cut it off, send it away."""

from typing import TYPE_CHECKING

from tests.emulators.discordwire.errors import Impossible
from tests.emulators.discordwire.sockets import Connection, Session

if TYPE_CHECKING:
    from tests.emulators.discordwire.gateway import Gateway


class GatewayOrders:
    """Mixed into the gateway."""

    @property
    def live(self: "Gateway") -> list[Session]:
        """Sessions that have a socket now."""
        return [s for s in self.sessions.values() if s.connection is not None]

    async def connected(self: "Gateway", identified: int = 1, *, within: float = 30.0) -> None:
        """Wait until the bot has identified so often in all, and is connected now."""
        await self.world.until(lambda: self.identified >= identified and self.live, within=within)

    async def resumes(self: "Gateway", times: int = 1, *, within: float = 30.0) -> None:
        """Wait until the bot has resumed so often in all."""
        await self.world.until(lambda: self.resumed >= times, within=within)

    async def disconnected(self: "Gateway", *, within: float = 30.0) -> None:
        """Wait until no socket is left."""
        await self.world.until(lambda: not self.live, within=within)

    def _chosen(self: "Gateway", shard: int | None) -> list[Connection]:
        chosen = [s.connection for s in self.live if s.connection and shard in {None, s.shard}]
        if not chosen:
            raise Impossible("The bot is not connected")
        return chosen

    def drop(self: "Gateway", shard: int | None = None) -> None:
        """Cut the sockets without a goodbye. Sessions stay, events are kept for RESUME."""
        for connection in self._chosen(shard):
            self._detach(connection)
            connection.abort()

    def close(self: "Gateway", code: int = 4000, shard: int | None = None) -> None:
        """Close the sockets with a code."""
        for connection in self._chosen(shard):
            self._detach(connection)
            connection.close(code, "Closed by the test")

    def reconnect(self: "Gateway", shard: int | None = None) -> None:
        """Op 7: ask the bot to connect again and resume."""
        for connection in self._chosen(shard):
            connection.send(7)

    def invalidate(self: "Gateway", *, resumable: bool = False, shard: int | None = None) -> None:
        """Op 9. Unless resumable, the session is forgotten and the bot must identify anew."""
        for connection in self._chosen(shard):
            if not resumable and connection.session:
                self.sessions.pop(connection.session.id)
                self._detach(connection)
            connection.send(9, resumable)

    def forget_sessions(self: "Gateway") -> None:
        """Every later RESUME of what exists now is answered with op 9."""
        self.sessions = {k: s for k, s in self.sessions.items() if s.connection is not None}
        for session in self.sessions.values():
            session.kept.clear()
            session.number += 1_000_000

    def raw(self: "Gateway", text: str, shard: int | None = None) -> None:
        """Send any text as it is."""
        for connection in self._chosen(shard):
            connection.send_text(text)

    def shut(self: "Gateway") -> None:
        for connection in self.connections:
            connection.abort()

"""Point discord.py at another address than Discord's own. For tests and proxies only."""

import discord.gateway
import discord.http
import yarl


def point_discord_at(base_url: str) -> None:
    """Send discord.py's requests and gateway connections to `base_url` for the life of this process.

    `base_url` is an http or https origin without a path, such as `http://127.0.0.1:8080`; the REST API is
    expected under `/api/v10` and the gateway under `/gateway/`. Call it before the client logs in.
    Raises ValueError for any other scheme.
    """
    origin = yarl.URL(base_url).origin()
    if origin.scheme not in {"http", "https"}:
        raise ValueError("The address must begin with http:// or https://")
    discord.http.Route.BASE = f"{origin}/api/v10"
    websocket = "wss" if origin.scheme == "https" else "ws"
    discord.gateway.DiscordWebSocket.DEFAULT_GATEWAY = origin.with_scheme(websocket).with_path("/gateway/")

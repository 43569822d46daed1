"""A small bot of plain bolt as a process of its own, for tests that kill it. Told where by its environment.

It answers each message once, by a key in the metadata, and handles an event before it is acknowledged.
"""

import asyncio
import os
from typing import Any

from slack_bolt.adapter.socket_mode.async_handler import AsyncSocketModeHandler
from slack_bolt.async_app import AsyncApp
from slack_sdk.web.async_client import AsyncWebClient


async def main() -> None:
    client = AsyncWebClient(
        os.environ["CIRCLEKEEPER_SLACK_BOT_TOKEN"], base_url=os.environ["CIRCLEKEEPER_SLACK_API"], retry_handlers=[]
    )
    app = AsyncApp(client=client)

    @app.event("message")
    async def message(event: Any, client: Any) -> None:
        key = {"event_type": "answer", "event_payload": {"key": event["ts"]}}
        known = await client.conversations_history(channel=event["channel"], include_all_metadata=True)
        if any(m.get("metadata") == key for m in known["messages"]):
            return
        await client.chat_postMessage(channel=event["channel"], text="Heard", metadata=key)

    @app.middleware
    async def handled_first(body: Any, next: Any) -> None:  # noqa: A002 - bolt gives arguments by name
        if "event" in body and body["event"]["type"] == "message":
            await message(body["event"], client)
        await next()

    assert handled_first
    await AsyncSocketModeHandler(app, os.environ["CIRCLEKEEPER_SLACK_APP_TOKEN"]).start_async()


if __name__ == "__main__":
    asyncio.run(main())

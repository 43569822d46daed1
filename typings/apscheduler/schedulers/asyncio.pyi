from collections.abc import Callable
from datetime import datetime, tzinfo

class AsyncIOScheduler:
    running: bool
    def __init__(self, *, timezone: tzinfo) -> None: ...
    def add_job(
        self,
        func: Callable[[], None],
        trigger: str,
        *,
        run_date: datetime = ...,
        hours: int = ...,
        id: str = ...,
        replace_existing: bool = ...,
        misfire_grace_time: int | None = ...,
        coalesce: bool = ...,
    ) -> object: ...
    def start(self) -> None: ...
    def shutdown(self, wait: bool = ...) -> None: ...

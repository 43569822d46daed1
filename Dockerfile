# Pinned by version. Where you build for keeps, pin it by digest too: docker pull python:3.12-slim prints one.
FROM python:3.12.8-slim-bookworm

ENV PYTHONDONTWRITEBYTECODE=1 PYTHONUNBUFFERED=1 PIP_NO_CACHE_DIR=1 PIP_DISABLE_PIP_VERSION_CHECK=1

WORKDIR /app

# What we stand on, every file checked against its hash; this layer changes only with the lock.
COPY requirements.lock requirements-build.lock ./
RUN python -m pip install --require-hashes -r requirements.lock -r requirements-build.lock

COPY pyproject.toml README.md LICENSE ./
COPY core ./core
COPY bots ./bots
COPY content ./content
# Without isolation pip fetches nothing that has no hash.
RUN python -m pip install --no-deps --no-build-isolation .

RUN groupadd --gid 10001 circlekeeper \
    && useradd --uid 10001 --gid 10001 --home-dir /data --no-create-home --shell /usr/sbin/nologin circlekeeper \
    && install -d -m 0700 -o circlekeeper -g circlekeeper /data

USER circlekeeper
WORKDIR /data
VOLUME /data
ENV CIRCLEKEEPER_DATA=/data CIRCLEKEEPER_LOG_FORMAT=json CIRCLEKEEPER_HEALTH_PORT=8080

HEALTHCHECK --interval=30s --timeout=10s --start-period=60s --retries=3 CMD ["circlekeeper", "health"]

# The bot sends what is in the air before it stops.
STOPSIGNAL SIGTERM
ENTRYPOINT ["circlekeeper"]
CMD ["run"]

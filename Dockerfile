FROM python:3.13-slim AS build
COPY . /source
RUN pip wheel --quiet --no-cache-dir --wheel-dir /wheels /source

FROM python:3.13-slim
# Git shows what changed since a revision. It reads a mounted folder whoever owns it.
RUN apt-get update --quiet \
    && apt-get install --quiet --yes --no-install-recommends git \
    && rm --recursive /var/lib/apt/lists/* \
    && git config --system --add safe.directory /work
RUN --mount=type=bind,from=build,source=/wheels,target=/wheels \
    pip install --quiet --no-cache-dir --no-index /wheels/*.whl \
    && useradd --create-home seoaudit
USER seoaudit
WORKDIR /work
ENTRYPOINT ["seoaudit"]
CMD ["--help"]

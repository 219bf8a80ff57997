FROM python:3.13-slim AS build
COPY . /source
RUN pip wheel --quiet --no-cache-dir --wheel-dir /wheels /source

FROM python:3.13-slim
RUN --mount=type=bind,from=build,source=/wheels,target=/wheels \
    pip install --quiet --no-cache-dir --no-index /wheels/*.whl \
    && useradd --create-home seoaudit
USER seoaudit
WORKDIR /work
ENTRYPOINT ["seoaudit"]
CMD ["--help"]

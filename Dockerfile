# syntax=docker/dockerfile:1

# Builds the jar. Vaadin fetches the Node that the front end needs. The image brings no database of its own: the
# embedded one is left out, and SAMSKAP_DB_URL is required.
FROM maven:3.9-eclipse-temurin-25 AS build
# docker build --build-arg WITH_MODELS=true: the image can run a model that judges likeness, and is 60 MB larger.
ARG WITH_MODELS=false
WORKDIR /build
COPY pom.xml ./
COPY frontend frontend
COPY src src
RUN --mount=type=cache,target=/root/.m2 --mount=type=cache,target=/root/.vaadin \
    mvn -q -B -DskipTests -P '!embedded-linux' "-Dwith.models=$WITH_MODELS" package \
    && java -Djarmode=tools -jar target/samskap-*.jar extract --layers --destination /layers \
    && mv /layers/application/samskap-*.jar /layers/application/samskap.jar

FROM eclipse-temurin:25.0.2_10-jre-noble
RUN groupadd --system --gid 10001 samskap \
    && useradd --system --uid 10001 --gid samskap --home-dir /samskap samskap \
    && install -d -o samskap -g samskap /samskap /samskap/search
WORKDIR /samskap
# From what changes seldom to what changes always.
COPY --from=build /layers/dependencies/ ./
COPY --from=build /layers/spring-boot-loader/ ./
COPY --from=build /layers/snapshot-dependencies/ ./
COPY --from=build /layers/application/ ./
USER samskap
ENV SAMSKAP_HOME=/samskap \
    JAVA_TOOL_OPTIONS="-XX:MaxRAMPercentage=70 -XX:+ExitOnOutOfMemoryError -Duser.timezone=UTC"
EXPOSE 8080
# The JRE image has no curl; a shell that opens a socket is enough.
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s --retries=3 \
    CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/${SERVER_PORT:-8080} && printf 'GET /actuator/health HTTP/1.0\\r\\nHost: localhost\\r\\n\\r\\n' >&3 && head -n 1 <&3 | grep -q ' 200'"]
ENTRYPOINT ["java", "--enable-native-access=ALL-UNNAMED", "-jar", "samskap.jar"]

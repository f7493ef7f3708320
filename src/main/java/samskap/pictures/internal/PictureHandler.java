package samskap.pictures.internal;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import samskap.identity.Entrance;
import samskap.identity.Person;
import samskap.identity.ui.CurrentPerson;
import samskap.pictures.Picture;
import samskap.pictures.PictureId;
import samskap.pictures.PictureSize;
import samskap.pictures.Pictures;
import samskap.pictures.internal.PictureStore.Held;
import samskap.shared.ErrorNumber;
import samskap.shared.Language;
import samskap.shared.RateLimits;
import samskap.shared.RateLimits.Limit;
import samskap.shared.Refusal;
import samskap.shared.Translations;

/** Takes pictures in, and gives them out to those who may see them. */
@Component
class PictureHandler {

    /** The key of what somebody writes. No page elsewhere can make a browser send it. */
    static final String DRAFT = "X-Draft";

    private static final Logger log = LoggerFactory.getLogger(PictureHandler.class);

    /** Whoever has many names still has one address; a whole office may share it. */
    private static final Limit PER_ADDRESS = new Limit("picture-address", 200, Duration.ofHours(1));

    private static final Limit PER_UNKNOWN = new Limit("picture-unknown", 30, Duration.ofHours(1));

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    /**
     * What it shows never changes; whether it is shown may. Whoever has seen it may keep it for a day; caches on the
     * way to others ask again after five minutes.
     */
    private static final String FOR_EVERYBODY = "public, max-age=86400, s-maxage=300";

    private static final String FOR_ONE = "private, no-store";

    private final Darkroom darkroom;
    private final PictureStore store;
    private final PictureFiles files;
    private final PictureAccess access;
    private final Entrance entrance;
    private final CurrentPerson current;
    private final RateLimits limits;
    private final Translations translations;

    PictureHandler(
            Darkroom darkroom,
            PictureStore store,
            PictureFiles files,
            PictureAccess access,
            Entrance entrance,
            CurrentPerson current,
            RateLimits limits,
            Translations translations) {
        this.darkroom = darkroom;
        this.store = store;
        this.files = files;
        this.access = access;
        this.entrance = entrance;
        this.current = current;
        this.limits = limits;
        this.translations = translations;
    }

    ServerResponse take(ServerRequest request) throws IOException {
        var servlet = request.servletRequest();
        var language = current.language(servlet);
        var person = current.get().map(Person::id).orElse(null);
        try {
            var draft = draft(request).orElseThrow(Refusal::notAllowed);
            var origin = RateLimits.origin(servlet.getRemoteAddr());
            limits.take(PER_ADDRESS, origin);
            limits.take(
                    person == null ? PER_UNKNOWN : Pictures.PER_PERSON,
                    person == null ? origin : Long.toString(person.value()));
            var file = darkroom.receive(servlet.getInputStream(), servlet.getContentLengthLong());
            return ServerResponse.async(
                    darkroom.develop(file, draft, person)
                            .handle((picture, failure) ->
                                    failure == null ? taken(picture) : refused(failure, language)),
                    PATIENCE);
        } catch (Refusal refusal) {
            return refused(refusal, language);
        }
    }

    private static Optional<UUID> draft(ServerRequest request) {
        try {
            return Optional.ofNullable(request.headers().firstHeader(DRAFT)).map(UUID::fromString);
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }

    private static ServerResponse taken(Picture picture) {
        return ServerResponse.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .header(HttpHeaders.CACHE_CONTROL, FOR_ONE)
                .body(Map.of("id", picture.id().value(), "width", picture.width(), "height", picture.height()));
    }

    private ServerResponse refused(Throwable failure, Language language) {
        var cause = failure instanceof CompletionException wrapped && wrapped.getCause() != null
                ? wrapped.getCause()
                : failure;
        if (cause instanceof Refusal known) {
            return refused(known, language);
        }
        var number = ErrorNumber.next();
        log.warn("Error {}: a picture could not be made", number, cause);
        return refused(Refused.because("ours", number), language);
    }

    private ServerResponse refused(Refusal refusal, Language language) {
        // Too many at once are taken in later; anything else never will be.
        var status = refusal.key().equals("shared.refused.tooFast")
                ? HttpStatus.TOO_MANY_REQUESTS
                : HttpStatus.UNPROCESSABLE_CONTENT;
        return ServerResponse.status(status)
                .contentType(MediaType.APPLICATION_JSON)
                .header(HttpHeaders.CACHE_CONTROL, FOR_ONE)
                .body(Map.of("error", translations.text(language, refusal)));
    }

    ServerResponse give(ServerRequest request) {
        var size = PictureSize.ofCode(request.pathVariable("size"));
        var held = PictureId.of(request.pathVariable("id")).flatMap(store::find);
        return size.isEmpty() || held.isEmpty() ? missing() : give(request, held.get(), size.get());
    }

    private ServerResponse give(ServerRequest request, Held held, PictureSize size) {
        var isPublic = access.isPublic(held);
        var draft = request.headers().firstHeader(DRAFT);
        if (!isPublic && !access.maySee(held, viewer(), draft)) {
            return missing();
        }
        // Behind doors that are not open to all, nothing on the way may keep what those inside see.
        var everybody = isPublic && entrance.isOpen();
        return files.read(FileNames.of(held.id(), size))
                .map(bytes -> ServerResponse.ok()
                        .contentType(MediaType.parseMediaType("image/" + held.format()))
                        .header(HttpHeaders.CACHE_CONTROL, everybody ? FOR_EVERYBODY : FOR_ONE)
                        .header(HttpHeaders.CONTENT_DISPOSITION, "inline")
                        .body(bytes))
                .orElseGet(PictureHandler::missing);
    }

    private @Nullable Person viewer() {
        return current.get().orElse(null);
    }

    /** What is not there and what one may not see look the same. */
    private static ServerResponse missing() {
        return ServerResponse.notFound()
                .header(HttpHeaders.CACHE_CONTROL, FOR_ONE)
                .build();
    }
}

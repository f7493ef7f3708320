package samskap.reading.internal;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.web.servlet.function.ServerResponse;
import samskap.identity.Person;
import samskap.identity.ui.CurrentPerson;
import samskap.moments.Place;
import samskap.moments.Places;
import samskap.moments.Question;
import samskap.moments.Telling.Told;
import samskap.reading.page.Site;
import samskap.reading.page.TellPage;
import samskap.reading.page.Words;
import samskap.shared.Language;
import samskap.shared.Refusal;
import samskap.shared.Translations;
import samskap.shared.text.TimeAgo;

/** What whoever tells a moment is answered with. */
@Component
class TellAnswers {

    private static final MediaType HTML = MediaType.parseMediaType("text/html;charset=UTF-8");
    private static final String NOBODY_KEEPS_IT = "no-store";

    private final Templates templates;
    private final Places places;
    private final CurrentPerson current;
    private final Site site;
    private final Translations translations;
    private final TimeAgo times;

    TellAnswers(
            Templates templates,
            Places places,
            CurrentPerson current,
            Site site,
            Translations translations,
            TimeAgo times) {
        this.templates = templates;
        this.places = places;
        this.current = current;
        this.site = site;
        this.translations = translations;
        this.times = times;
    }

    static boolean isForScript(HttpServletRequest request) {
        var accepted = request.getHeader(HttpHeaders.ACCEPT);
        return accepted != null && accepted.startsWith(MediaType.APPLICATION_JSON_VALUE);
    }

    /**
     * @param key under which what is typed counts once
     * @param wait so many seconds until it is worth sending it again, 0 where it is not
     */
    ServerResponse page(
            HttpServletRequest request,
            Place place,
            UUID key,
            @Nullable Person teller,
            Map<String, String> typed,
            @Nullable String wrong,
            HttpStatus status,
            long wait) {
        var page = new TellPage(words(request), site, place, key.toString(), teller, typed, wrong, null);
        return waiting(html(status), wait)
                .body(templates.written("tell", Map.of("page", page)).toByteArray());
    }

    ServerResponse told(HttpServletRequest request, Told told, @Nullable Question asked) {
        var page = new TellPage(words(request), site, told.place(), told.key().toString(), null, Map.of(), null, asked);
        return html(HttpStatus.OK)
                .body(templates.written("told", Map.of("page", page)).toByteArray());
    }

    /** It is with us. */
    ServerResponse taken() {
        return ServerResponse.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .header(HttpHeaders.CACHE_CONTROL, NOBODY_KEEPS_IT)
                .body(Map.of("taken", true));
    }

    /**
     * @param place whose form is shown again with what was typed, null to say only what is the matter
     * @param wait so many seconds until it is worth trying again, 0 where it is not
     */
    ServerResponse refused(
            HttpServletRequest request, @Nullable String place, Refusal refusal, HttpStatus status, long wait) {
        if (isForScript(request)) {
            return waiting(ServerResponse.status(status), wait)
                    .contentType(MediaType.APPLICATION_JSON)
                    .header(HttpHeaders.CACHE_CONTROL, NOBODY_KEEPS_IT)
                    .body(Map.of("wrong", translations.text(language(request), refusal)));
        }
        var form = new TellForm(request);
        var wrong = translations.text(language(request), refusal);
        return known(place)
                .map(at -> page(
                        request,
                        at,
                        TellForm.key(form.field("key")).orElseGet(UUID::randomUUID),
                        current.get().orElse(null),
                        form.typed(),
                        wrong,
                        status,
                        wait))
                .orElseGet(() -> notice(request, wrong, form, status, wait));
    }

    private ServerResponse notice(
            HttpServletRequest request, String wrong, TellForm form, HttpStatus status, long wait) {
        var words = words(request);
        var isMissing = status == HttpStatus.NOT_FOUND;
        return waiting(html(status), wait)
                .body(templates
                        .written(
                                "tellnotice",
                                Map.of(
                                        "words",
                                        words,
                                        "site",
                                        site,
                                        "heading",
                                        isMissing ? words.text("moments.missing") : wrong,
                                        "advice",
                                        words.text(isMissing ? "moments.missingAdvice" : "moments.againAdvice"),
                                        "typed",
                                        form.field("words")))
                        .toByteArray());
    }

    private Optional<Place> known(@Nullable String place) {
        try {
            return Optional.ofNullable(place).flatMap(places::withCode);
        } catch (DataAccessException | TransactionException away) {
            return Optional.empty();
        }
    }

    private static ServerResponse.BodyBuilder waiting(ServerResponse.BodyBuilder answer, long seconds) {
        return seconds > 0 ? answer.header(HttpHeaders.RETRY_AFTER, Long.toString(seconds)) : answer;
    }

    private static ServerResponse.BodyBuilder html(HttpStatus status) {
        return ServerResponse.status(status)
                .contentType(HTML)
                .header(HttpHeaders.CACHE_CONTROL, NOBODY_KEEPS_IT)
                .header(HttpHeaders.VARY, "Cookie, Accept-Language");
    }

    private Words words(HttpServletRequest request) {
        return new Words(language(request), translations, times);
    }

    private Language language(HttpServletRequest request) {
        return current.language(request);
    }
}

package samskap.reading.internal;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import samskap.identity.Person;
import samskap.identity.ui.CurrentPerson;
import samskap.moments.Place;
import samskap.moments.Places;
import samskap.moments.Question;
import samskap.moments.Telling;
import samskap.moments.Telling.Told;
import samskap.moments.TooMuch;
import samskap.shared.ErrorNumber;
import samskap.shared.Refusal;

/** Answers those who tell a moment: pages for people, and a few words for the script that sends what was kept. */
@Component
class TellHandler {

    private static final Logger log = LoggerFactory.getLogger(TellHandler.class);

    /** Asked for by a phone that keeps the page: then it is nobody's in particular. */
    private static final String BARE = "X-Bare";

    private static final long SECONDS_UNTIL_BACK = 15;

    private final Telling telling;
    private final Places places;
    private final CurrentPerson current;
    private final TellAnswers answers;

    TellHandler(Telling telling, Places places, CurrentPerson current, TellAnswers answers) {
        this.telling = telling;
        this.places = places;
        this.current = current;
        this.answers = answers;
    }

    ServerResponse page(ServerRequest request) {
        return guarded(request, null, servlet -> {
            var place = place(request).filter(Place::open).orElseThrow(Refusal::notFound);
            var teller = servlet.getHeader(BARE) == null ? person() : null;
            return answers.page(servlet, place, UUID.randomUUID(), teller, Map.of(), null, HttpStatus.OK, 0);
        });
    }

    ServerResponse tell(ServerRequest request) {
        return guarded(request, request.pathVariable("place"), servlet -> {
            requireOurs(servlet);
            var at = place(request).orElseThrow(Refusal::notFound);
            var form = new TellForm(servlet);
            var told = telling.tell(form.sender(current.get()), at.code(), form.moment());
            return done(servlet, told, 0);
        });
    }

    ServerResponse told(ServerRequest request) {
        return guarded(request, null, servlet -> {
            var told = key(request).flatMap(telling::told).orElseThrow(Refusal::notFound);
            return answers.told(servlet, told, asked(told, servlet.getParameter("asked")));
        });
    }

    /** The next that was neither answered nor skipped. */
    private static @Nullable Question asked(Told told, @Nullable String from) {
        var first = from != null && from.matches("[0-3]") ? Integer.parseInt(from) : 0;
        for (var question : Question.values()) {
            if (question.ordinal() >= first && !told.answered().contains(question)) {
                return question;
            }
        }
        return null;
    }

    ServerResponse add(ServerRequest request) {
        return guarded(request, null, servlet -> {
            requireOurs(servlet);
            var form = new TellForm(servlet);
            var key = key(request).orElseThrow(Refusal::notFound);
            var picture = form.field("picture");
            if (!picture.isEmpty()) {
                return done(
                        servlet, telling.show(key, form.sender(current.get()).person(), picture), 0);
            }
            var question = form.question().orElseThrow(Refusal::notAllowed);
            return done(servlet, telling.answer(key, question, form.field("words")), question.ordinal() + 1);
        });
    }

    private ServerResponse done(HttpServletRequest servlet, Told told, int asked) {
        return TellAnswers.isForScript(servlet)
                ? answers.taken()
                : ServerResponse.seeOther(URI.create(told.place().path() + "/" + told.key() + "?asked=" + asked))
                        .build();
    }

    private static void requireOurs(HttpServletRequest servlet) {
        if (!TellOrigin.isOurs(servlet)) {
            throw Refusal.notAllowed();
        }
    }

    private Optional<Place> place(ServerRequest request) {
        return places.withCode(request.pathVariable("place"));
    }

    private static Optional<UUID> key(ServerRequest request) {
        return TellForm.key(request.pathVariable("key"));
    }

    private @Nullable Person person() {
        return current.get().orElse(null);
    }

    /** @param place whose form is shown again with what was typed; null to say only what is the matter */
    private ServerResponse guarded(
            ServerRequest request, @Nullable String place, Function<HttpServletRequest, ServerResponse> act) {
        var servlet = request.servletRequest();
        try {
            return act.apply(servlet);
        } catch (TooMuch later) {
            return answers.refused(servlet, place, later, HttpStatus.TOO_MANY_REQUESTS, later.seconds());
        } catch (Refusal refusal) {
            return answers.refused(servlet, place, refusal, statusOf(refusal), 0);
        } catch (DataAccessException | TransactionException away) {
            var number = ErrorNumber.next();
            log.warn("Error {}: the database did not answer: {}", number, away.getMessage());
            return answers.refused(
                    servlet,
                    place,
                    Refusal.because("moments.refused.away"),
                    HttpStatus.SERVICE_UNAVAILABLE,
                    SECONDS_UNTIL_BACK);
        }
    }

    private static HttpStatus statusOf(Refusal refusal) {
        return switch (refusal.key()) {
            case "shared.refused.notFound", "moments.refused.closed" -> HttpStatus.NOT_FOUND;
            case "shared.refused.notAllowed" -> HttpStatus.FORBIDDEN;
            default -> HttpStatus.UNPROCESSABLE_CONTENT;
        };
    }
}

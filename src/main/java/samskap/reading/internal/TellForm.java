package samskap.reading.internal;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import samskap.identity.Person;
import samskap.moments.NewMoment;
import samskap.moments.Question;
import samskap.moments.Sender;
import samskap.shared.Refusal;

/** What a form sent, by a page with or without script. What can't be read is not there. */
record TellForm(HttpServletRequest request) {

    private static final Pattern KEY = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Pattern DEVICE = Pattern.compile("[\\w-]{1,40}");
    private static final Pattern MILLIS = Pattern.compile("\\d{1,15}");

    String field(String name) {
        var value = request.getParameter(name);
        return value == null ? "" : value;
    }

    /** What was typed, for showing it again. */
    Map<String, String> typed() {
        var typed = new LinkedHashMap<String, String>();
        for (var name : new String[] {"went", "words", "name"}) {
            typed.put(name, field(name));
        }
        return typed;
    }

    /** @throws Refusal at {@code went} when nobody said how it went; when it has no key */
    NewMoment moment() {
        var went = field("went");
        if (!went.equals("well") && !went.equals("badly")) {
            throw Refusal.of("went", "moments.refused.howItWent");
        }
        return new NewMoment(
                key(field("key")).orElseThrow(Refusal::notAllowed),
                went.equals("well"),
                field("words"),
                field("name"),
                happenedAt());
    }

    private @Nullable Instant happenedAt() {
        var at = field("at");
        return MILLIS.matcher(at).matches() ? Instant.ofEpochMilli(Long.parseLong(at)) : null;
    }

    /** Whoever is signed in is known by it only if the page said so to them, and they let it stand. */
    Sender sender(Optional<Person> signedIn) {
        var wanted = field("as");
        var person = signedIn.filter(each -> Long.toString(each.id().value()).equals(wanted));
        var device = field("device");
        return new Sender(person.orElse(null), DEVICE.matcher(device).matches() ? device : "", request.getRemoteAddr());
    }

    Optional<Question> question() {
        return Question.ofCode(field("question"));
    }

    static Optional<UUID> key(String typed) {
        return KEY.matcher(typed).matches() ? Optional.of(UUID.fromString(typed)) : Optional.empty();
    }
}

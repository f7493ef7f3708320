package samskap.pictures.internal;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import samskap.identity.Person;
import samskap.pictures.Chosen;
import samskap.pictures.Picture;
import samskap.pictures.Pictures;
import samskap.pictures.Selection;
import samskap.pictures.Subject;
import samskap.shared.RateLimits;
import samskap.shared.text.CleanText;

@Component
class JdbcPictures implements Pictures {

    private final PictureStore store;
    private final Darkroom darkroom;
    private final RateLimits limits;
    private final Clock clock;

    JdbcPictures(PictureStore store, Darkroom darkroom, RateLimits limits, Clock clock) {
        this.store = store;
        this.darkroom = darkroom;
        this.limits = limits;
        this.clock = clock;
    }

    @Override
    public List<Picture> of(Subject subject) {
        return of(subject.kind(), List.of(subject.id())).getOrDefault(subject.id(), List.of());
    }

    @Override
    public Map<Long, List<Picture>> of(String kind, Collection<Long> ids) {
        return store.of(kind, ids);
    }

    @Override
    public Picture take(Person by, UUID key, Path file) {
        return darkroom.keep(Print.of(file), key, by.id());
    }

    @Override
    public Picture develop(Person by, UUID key, Path file) {
        limits.take(PER_PERSON, Long.toString(by.id().value()));
        try {
            return darkroom.develop(file, key, by.id()).join();
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof RuntimeException cause ? cause : failed;
        }
    }

    @Override
    public void show(@Nullable Person by, Subject subject, Selection selection) {
        var words = words(selection.chosen());
        var known = store.find(words.keySet());
        var now = clock.instant();
        store.takeDownOthers(subject, words.keySet(), now);
        var place = 0;
        for (var chosen : words.entrySet()) {
            var held = known.get(chosen.getKey());
            if (held == null
                    || !isTheirs(held, by, subject, selection)
                    || !store.show(held.id(), subject, place++, chosen.getValue(), by == null ? null : by.id(), now)) {
                throw Refused.because("gone");
            }
        }
    }

    private static Map<String, String> words(List<Chosen> chosen) {
        var words = new LinkedHashMap<String, String>();
        chosen.forEach(one -> words.put(one.id(), alt(one)));
        if (words.size() > MOST) {
            throw Refused.because("tooMany", MOST);
        }
        return words;
    }

    private static String alt(Chosen chosen) {
        if (Boolean.TRUE.equals(chosen.wordless())) {
            return "";
        }
        var alt = CleanText.line(chosen.alt() == null ? "" : chosen.alt());
        if (CleanText.isBlank(alt)) {
            throw Refused.because("missing");
        }
        var length = CleanText.length(alt);
        if (length > LONGEST_ALT) {
            throw Refused.because("longWords", LONGEST_ALT, length - LONGEST_ALT);
        }
        return alt;
    }

    /** It is there already, or it was sent under the same key by this person or by somebody not yet known. */
    private static boolean isTheirs(PictureStore.Held held, @Nullable Person by, Subject subject, Selection selection) {
        return subject.equals(held.subject())
                || (held.subject() == null && selection.key().toString().equals(held.draft()) && isBy(held, by));
    }

    private static boolean isBy(PictureStore.Held held, @Nullable Person person) {
        return held.person() == null || (person != null && held.person().equals(person.id()));
    }

    @Override
    public void takeDown(Subject subject) {
        store.takeDownOthers(subject, List.of(), clock.instant());
    }
}

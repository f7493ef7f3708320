package samskap.notification.internal;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import samskap.identity.Person;
import samskap.identity.PersonId;
import samskap.news.Announcement;
import samskap.news.AnnouncementId;
import samskap.news.News;
import samskap.notification.Restraint;

/**
 * An announcement that asks something is told to colleagues, and of customers to those who may be asked now. Whoever is
 * spared finds it among the news if they look.
 */
@Component
class SparingThoseAsked {

    private final News news;
    private final Restraint restraint;

    SparingThoseAsked(News news, Restraint restraint) {
        this.news = news;
        this.restraint = restraint;
    }

    /**
     * Who is told.
     *
     * @param from before which moment it does not reach somebody; whoever is told as ever is missing
     */
    record Heard(List<Listener> listeners, Map<PersonId, Instant> from) {}

    /** Those of these listeners who are told. Part of the transaction that tells them. */
    Heard spare(Happening happening, List<Listener> next) {
        if (!asks(happening)) {
            return new Heard(next, Map.of());
        }
        var mayBeAsked = restraint.ask(
                keyOf(happening),
                next.stream()
                        .filter(SparingThoseAsked::hears)
                        .map(each -> each.concern().person())
                        .toList());
        return new Heard(
                next.stream()
                        .filter(each -> isColleague(each) || mayBeAsked.containsKey(idOf(each)))
                        .toList(),
                mayBeAsked);
    }

    private boolean asks(Happening happening) {
        return happening.kind() == Happening.Kind.ANNOUNCED
                && Optional.ofNullable(happening.subject())
                        .flatMap(subject -> news.find(null, new AnnouncementId(subject)))
                        .filter(Announcement::asks)
                        .isPresent();
    }

    private static boolean hears(Listener listener) {
        return listener.person() != null && !listener.muted() && !isColleague(listener);
    }

    private static boolean isColleague(Listener listener) {
        return Optional.ofNullable(listener.person()).filter(Person::isStaff).isPresent();
    }

    private static PersonId idOf(Listener listener) {
        return listener.concern().person();
    }

    private static UUID keyOf(Happening happening) {
        return UUID.nameUUIDFromBytes(("announcement " + happening.subject()).getBytes(StandardCharsets.US_ASCII));
    }
}

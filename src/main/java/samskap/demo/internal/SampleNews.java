package samskap.demo.internal;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;
import samskap.ideas.Catalogue;
import samskap.ideas.Catalogue.Entry;
import samskap.ideas.IdeaId;
import samskap.identity.Person;
import samskap.news.Announcement;
import samskap.news.AnnouncementText;
import samskap.news.News;

/** What the sample's product owner tells everybody. */
@Component
@ConditionalOnBooleanProperty("samskap.demo")
class SampleNews {

    private final News news;
    private final Catalogue catalogue;
    private final TravellingClock clock;

    SampleNews(News news, Catalogue catalogue, TravellingClock clock) {
        this.news = news;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    void tell(Person owner, Instant now) {
        var ideas =
                catalogue.everyEntry().stream().collect(Collectors.toMap(Entry::title, Entry::id, (one, other) -> one));
        out(
                owner,
                now.minus(Duration.ofDays(9)),
                ideas,
                "Priset står på golvet i Sundsvall",
                """
                I två månader står hela priset på varje kök i Sundsvall: skåp, bänk, vitvaror, montering och frakt.

                Det var inte vår idé. **Tack till er som skrev** att ni gick hem utan att våga fråga. Vi räknar hur många \
                som stannar och hur många som går, och berättar hur det gick, också om det inte gick.
                """,
                "Skriv vad köket på golvet kostar som det står");
        out(
                owner,
                now.minus(Duration.ofHours(20)),
                ideas,
                "\"How do you want to hear from us?\" is now a question",
                """
                It is the last one before you pay, and a text message comes first in the list. Nobody has to pick up an \
                unknown number any more.

                Next we look at the voice that calls when a delivery is late. If you have heard it, tell us what it should \
                have said.
                """,
                "Finns don't pick up unknown numbers");
        var draft = write(
                owner,
                ideas,
                "Kartongerna åker med tillbaka",
                "Åtta veckor i Uppsala är snart över. Här kommer vad vi lärde oss.",
                "Ta med kartongerna tillbaka när ni ändå har bilen tom");
        news.schedule(owner, draft.id(), now.plus(Duration.ofDays(3)));
    }

    private void out(Person owner, Instant at, Map<String, IdeaId> ideas, String title, String words, String about) {
        clock.at(at, () -> news.publish(owner, write(owner, ideas, title, words, about)));
    }

    private Announcement write(Person owner, Map<String, IdeaId> ideas, String title, String words, String about) {
        var idea = ideas.get(about);
        return news.write(
                owner,
                UUID.nameUUIDFromBytes(title.getBytes(java.nio.charset.StandardCharsets.UTF_8)),
                new AnnouncementText(title, words, idea == null ? List.of() : List.of(idea)));
    }
}

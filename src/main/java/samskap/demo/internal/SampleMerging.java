package samskap.demo.internal;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;
import samskap.dialogue.Dialogue;
import samskap.dialogue.NewMessage;
import samskap.ideas.Catalogue;
import samskap.ideas.Catalogue.Entry;
import samskap.ideas.Feeling;
import samskap.ideas.IdeaId;
import samskap.ideas.Ideas;
import samskap.ideas.Journey;
import samskap.ideas.Merging;
import samskap.ideas.NewIdea;
import samskap.identity.Person;
import samskap.support.OnBehalf;
import samskap.support.OnBehalf.Newcomer;
import samskap.support.Support;

/** What the sample's colleagues see is the same, and what a customer told one of them. */
@Component
@ConditionalOnBooleanProperty("samskap.demo")
class SampleMerging {

    private static final String MAIN = "Ett sms när bilen är tio minuter bort";
    private static final String ASKED_FOR = "Ett nummer som fungerar på lördagar";
    private static final String DUPLICATE = """
            Messa när ni svänger in på gatan

            Jag bor på fjärde våningen mot gården och hör inte porttelefonen när jag borrar. Bilen stod där i tjugo \
            minuter och åkte.

            Ett meddelande när ni är nära, så går jag ner och håller upp porten.
            """;

    private final Ideas ideas;
    private final Catalogue catalogue;
    private final Journey journey;
    private final Support support;
    private final OnBehalf onBehalf;
    private final Dialogue dialogue;
    private final Merging merging;
    private final TravellingClock clock;

    SampleMerging(
            Ideas ideas,
            Catalogue catalogue,
            Journey journey,
            Support support,
            OnBehalf onBehalf,
            Dialogue dialogue,
            Merging merging,
            TravellingClock clock) {
        this.ideas = ideas;
        this.catalogue = catalogue;
        this.journey = journey;
        this.support = support;
        this.onBehalf = onBehalf;
        this.dialogue = dialogue;
        this.merging = merging;
        this.clock = clock;
    }

    void tell(Map<String, Person> cast, Instant now) {
        var titled =
                catalogue.everyEntry().stream().collect(Collectors.toMap(Entry::title, Entry::id, (one, other) -> one));
        clock.at(now.minus(Duration.ofDays(4)), () -> share(cast, titled.get(MAIN)));
        clock.at(
                now.minus(Duration.ofHours(30)),
                // Somebody who told a colleague and has never been here.
                () -> onBehalf.record(
                        one(cast, "yusuf"),
                        Objects.requireNonNull(titled.get(ASKED_FOR)),
                        new Newcomer(SampleLoader.addressOf("ulla.wennberg").value(), "Ulla Wennberg"),
                        "I utställningen i Uppsala"));
    }

    private void share(Map<String, Person> cast, @Nullable IdeaId main) {
        var key = UUID.nameUUIDFromBytes(DUPLICATE.getBytes(StandardCharsets.UTF_8));
        var shared = ideas.share(
                one(cast, "nadia"),
                new NewIdea(
                        key,
                        DUPLICATE,
                        null,
                        journey.stage("delivery").orElse(null),
                        null,
                        Feeling.ofLevel(-1).orElse(null)));
        for (var name : List.of("amir", "elin", "jonas")) {
            support.give(one(cast, name), shared.id());
        }
        dialogue.write(
                one(cast, "elin"),
                NewMessage.message(
                        UUID.nameUUIDFromBytes(key.toString().getBytes(StandardCharsets.UTF_8)),
                        shared.id(),
                        null,
                        "Samma här, fast jag stod i källaren."));
        merging.merge(
                one(cast, "anna"),
                shared.id(),
                Objects.requireNonNull(main),
                "Ni vill samma sak, och det blir lättare att få till när vi ser hur många ni är. Porten tar vi med.");
    }

    private static Person one(Map<String, Person> cast, String key) {
        return Objects.requireNonNull(cast.get(key));
    }
}

package samskap.demo.internal;

import static samskap.demo.internal.SampleCast.person;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;
import samskap.asking.Ask;
import samskap.asking.Asks;
import samskap.asking.NewAsk;
import samskap.asking.Occasion;
import samskap.asking.OwnAsks;
import samskap.ideas.Catalogue;
import samskap.ideas.IdeaId;
import samskap.identity.Person;
import samskap.journey.Steps;
import samskap.shared.Language;
import samskap.shared.text.TimeAgo;

/** What the sample's colleagues asked by name, what they were answered, and what they said back. */
@Component
@ConditionalOnBooleanProperty("samskap.demo")
class SampleAsking {

    private static final String ABOUT = "Ta med kartongerna";
    private static final String DELIVERY = "Köket kommer";

    private final Asks asks;
    private final OwnAsks own;
    private final Catalogue catalogue;
    private final Steps steps;
    private final TravellingClock clock;

    SampleAsking(Asks asks, OwnAsks own, Catalogue catalogue, Steps steps, TravellingClock clock) {
        this.asks = asks;
        this.own = own;
        this.catalogue = catalogue;
        this.steps = steps;
        this.clock = clock;
    }

    /**
     * @param choice which of the choices they tapped, null for none
     * @param back what Anna said to it, null where she has not yet
     */
    private record Told(
            Language language,
            int hoursAfter,
            @Nullable Integer choice,
            String words,
            @Nullable String back) {}

    private static final List<Told> TOLD = List.of(
            new Told(
                    Language.SV,
                    3,
                    0,
                    "Tre vändor till återvinningen med en bil som är för liten. Sista kartongen fick sitta fram.",
                    "Fram! Då vet jag vad jag ska rita på tavlan på måndagsmötet. Tack, det hjälper oss mer än en siffra."),
            new Told(
                    Language.NB,
                    26,
                    1,
                    "De står i boden. Vi tør ikke kaste dem i tilfelle noe må tilbake.",
                    "Det tenkte jeg ikke på. Skriver vi på siste følgeseddel at alt er godkjent, kan dere kaste dem med god"
                            + " samvittighet?"),
            new Told(Language.SV, 30, 2, "", null),
            new Told(
                    Language.DA,
                    50,
                    2,
                    "Naboens søn tog dem for en kasse øl. Det var den bedste del af hele leveringen.",
                    "Så ved jeg, hvad en kørsel koster hos jer! Tak, det tager jeg med til Olof."),
            new Told(Language.SV, 52, 1, "", null),
            new Told(Language.SV, 220, 1, "De står kvar i hallen. Barnen bor i dem nu.", null));

    void tell(Map<String, Person> cast, Instant now) {
        var anna = person(cast, "anna");
        var about = ideas();
        if (about.isEmpty()) {
            return;
        }
        var began = now.minus(Duration.ofDays(12))
                .atZone(TimeAgo.HOME)
                .with(LocalTime.of(10, 0))
                .toInstant();
        clock.at(began, () -> asks.ask(anna, question(about)));
        asks.page(anna, null, 1).items().stream().findFirst().ifPresent(ask -> answer(ask, anna, cast, began));
        var petra = person(cast, "petra");
        clock.at(now.minus(Duration.ofDays(3)), () -> asks.ask(petra, afterwards()));
        clock.at(now.minus(Duration.ofDays(2)), () -> askWhenItCame(anna));
        clock.at(now.minus(Duration.ofDays(1)), () -> asks.ask(petra, toTalk()));
    }

    /** The order system tells who got theirs. */
    private void askWhenItCame(Person anna) {
        steps.onTheMap(anna).stream()
                .filter(step -> step.name(Language.SV).equals(DELIVERY))
                .findFirst()
                .ifPresent(step -> asks.ask(
                        anna,
                        NewAsk.after(
                                step.id(),
                                SampleKeys.of("asking when it came"),
                                "Vad hade du velat veta kvällen innan?",
                                List.of(),
                                "ditt kök kom")));
    }

    private Set<IdeaId> ideas() {
        return catalogue.everyEntry().stream()
                .filter(entry -> entry.title().startsWith(ABOUT))
                .map(Catalogue.Entry::id)
                .collect(Collectors.toSet());
    }

    private static NewAsk question(Set<IdeaId> about) {
        return new NewAsk(
                SampleKeys.of("asking cartons"),
                "Vad gjorde du av kartongerna?",
                List.of("Körde bort dem", "De står kvar", "Någon tog med dem"),
                "du har velat att vi tar med kartongerna",
                about,
                NewAsk.ENOUGH,
                null);
    }

    private static NewAsk afterwards() {
        return new NewAsk(
                SampleKeys.of("asking afterwards"),
                "Vad är annorlunda hos dig nu?",
                List.of(),
                "",
                Set.of(),
                1,
                Occasion.DONE);
    }

    private static NewAsk toTalk() {
        return new NewAsk(
                        SampleKeys.of("asking to talk"),
                        "Skulle du vilja prata med mig en kvart om hur det var att vänta på det vi lovade?",
                        List.of(),
                        "",
                        Set.of(),
                        1,
                        Occasion.KEPT)
                .asTalk();
    }

    /** Each by somebody who speaks so; Maja's own question stays open for whoever looks around as her. */
    private void answer(Ask ask, Person anna, Map<String, Person> cast, Instant began) {
        var asked = cast.values().stream()
                .filter(person -> !person.equals(cast.get("maja")))
                .filter(person -> own.find(person, ask.id()).isPresent())
                .sorted(Comparator.comparing(person -> person.id().value()))
                .collect(Collectors.groupingBy(Person::language));
        var next = asked.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, each -> each.getValue().iterator()));
        TOLD.forEach(told -> tell(ask, anna, next.get(told.language()), told, began));
    }

    private void tell(Ask ask, Person anna, @Nullable Iterator<Person> who, Told told, Instant began) {
        if (who == null || !who.hasNext()) {
            return;
        }
        var person = who.next();
        var at = began.plus(Duration.ofHours(told.hoursAfter()));
        clock.at(at, () -> own.answer(person, ask.id(), told.choice(), told.words()));
        var back = told.back();
        if (back != null) {
            clock.at(
                    at.plus(Duration.ofHours(2)),
                    () -> asks.answerBack(anna, ask.id(), person.id(), SampleKeys.of("asking " + told.words()), back));
        }
    }
}

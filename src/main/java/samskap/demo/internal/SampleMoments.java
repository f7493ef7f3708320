package samskap.demo.internal;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;
import samskap.ideas.Catalogue;
import samskap.ideas.Journey;
import samskap.identity.Person;
import samskap.moments.Moment;
import samskap.moments.MomentDesk;
import samskap.moments.MomentQuery;
import samskap.moments.NewMoment;
import samskap.moments.OwnMoments;
import samskap.moments.Place;
import samskap.moments.PlaceText;
import samskap.moments.Places;
import samskap.moments.Question;
import samskap.moments.Sender;
import samskap.moments.Telling;
import samskap.shared.Language;

/** What the sample's customers told where it happened, and what colleagues did about it. */
@Component
@ConditionalOnBooleanProperty("samskap.demo")
class SampleMoments {

    private static final int ALL = 100;

    private final Places places;
    private final Journey journey;
    private final Telling telling;
    private final MomentDesk desk;
    private final OwnMoments own;
    private final Catalogue catalogue;
    private final SampleWeeks weeks;
    private final TravellingClock clock;

    SampleMoments(
            Places places,
            Journey journey,
            Telling telling,
            MomentDesk desk,
            OwnMoments own,
            Catalogue catalogue,
            SampleWeeks weeks,
            TravellingClock clock) {
        this.places = places;
        this.journey = journey;
        this.telling = telling;
        this.desk = desk;
        this.own = own;
        this.catalogue = catalogue;
        this.weeks = weeks;
        this.clock = clock;
    }

    /** @param who null for somebody who did not say, else their key, or the name that they wrote after a colon */
    private record Story(
            int hoursAgo,
            Place at,
            boolean well,
            @Nullable String who,
            String words,
            @Nullable String before,
            @Nullable String expected,
            @Nullable String better) {}

    void tell(Map<String, Person> cast, Instant now) {
        var admin = person(cast, "admin");
        var door = place(
                admin,
                "showroom-door",
                "showroom",
                "On the way out of the showroom",
                "På väg ut ur utställningen",
                "På vei ut av utstillingen",
                "På vej ud af udstillingen");
        var receipt = place(
                admin,
                "order-receipt",
                "order",
                "The order confirmation",
                "Orderbekräftelsen",
                "Ordrebekreftelsen",
                "Ordrebekræftelsen");
        var kitchen = place(
                admin,
                "delivery-kitchen",
                "delivery",
                "When the kitchen has come",
                "När köket har kommit",
                "Når kjøkkenet er kommet",
                "Når køkkenet er kommet");
        var fitting = place(
                admin,
                "fitting-day",
                "fitting",
                "When the fitter has gone home",
                "När montören har gått hem",
                "Når montøren har gått hjem",
                "Når montøren er gået hjem");
        var drawer = place(
                admin,
                "cutlery-drawer",
                "everyday",
                "Inside the cutlery drawer",
                "I besticklådan",
                "I bestikkskuffen",
                "I bestikskuffen");
        place(
                admin,
                SampleWeeks.POWER,
                "fitting",
                "When the electrician has gone home",
                "När elektrikern har gått hem",
                "Når elektrikeren har gått hjem",
                "Når elektrikeren er gået hjem");
        place(
                admin,
                SampleWeeks.STAIRS,
                "fitting",
                "In the stairwell",
                "I trapphuset",
                "I trappeoppgangen",
                "I opgangen");
        weeks.tell(now);
        stories(door, receipt, kitchen, fitting, drawer).forEach(story -> tell(story, cast, now));
        act(cast, kitchen, now);
    }

    private Place place(Person admin, String code, String stage, String en, String sv, String nb, String da) {
        var names = Map.of(Language.EN, en, Language.SV, sv, Language.NB, nb, Language.DA, da);
        var part = journey.stage(stage).orElseGet(() -> journey.stages().getFirst());
        return places.add(admin, new PlaceText(code, names, part.id()));
    }

    private static List<Story> stories(Place door, Place receipt, Place kitchen, Place fitting, Place drawer) {
        return List.of(
                new Story(
                        213, drawer, true, null, "Ett år idag. Lådan stänger fortfarande lika tyst.", null, null, null),
                new Story(
                        190,
                        door,
                        false,
                        ":Gun",
                        "Stod vid hällarna i tjugo minuter. Tre gick förbi med namnskylt.",
                        "Jag hade bestämt mig och ville bara fråga om en mörkare bänk.",
                        "Att någon skulle titta upp.",
                        "En klocka att ringa i, som hos bagaren."),
                new Story(
                        166,
                        receipt,
                        false,
                        null,
                        "Jeg skjønner ikke om monteringen er med i prisen eller ikke.",
                        null,
                        "Én sum nederst.",
                        null),
                new Story(
                        141,
                        kitchen,
                        false,
                        "maja",
                        "Fyrtiotvå kartonger i hallen och ingen säger vilken jag ska öppna först.",
                        "Bilen åkte innan jag hann ner från vinden.",
                        "Att de skulle ställa dem i rummen.",
                        "En siffra på varje kartong, i den ordning man behöver dem."),
                new Story(
                        118,
                        fitting,
                        true,
                        null,
                        "Han dammsög. Och så hade han ritat en liten karta över var rören går, på insidan av skåpet.",
                        null,
                        null,
                        null),
                new Story(
                        96,
                        door,
                        true,
                        ":Mette",
                        "De lod mig sidde og lave mad på lade-som-om i en time.",
                        null,
                        null,
                        null),
                new Story(
                        77,
                        drawer,
                        false,
                        null,
                        "My left hand is the good one. Everything opens the wrong way for it.",
                        "Burned myself on the kettle, again.",
                        "That somebody would have asked.",
                        null),
                new Story(
                        52,
                        kitchen,
                        false,
                        "erik",
                        "Gångjärnet till hörnskåpet saknas. Montören kommer i morgon klockan sju.",
                        "Packade upp allt i kväll för att vara säker.",
                        null,
                        "Att någon hade räknat innan bilen gick."),
                new Story(
                        47,
                        kitchen,
                        false,
                        null,
                        "Kartongerna. Vart ska jag göra av alla kartongerna? Bilen åkte härifrån tom.",
                        null,
                        null,
                        "Att ni tog dem med er."),
                new Story(
                        29,
                        fitting,
                        false,
                        ":Solveig",
                        "Montøren ringte på hos naboen. Hun er nitti og trodde det var noe galt med meg.",
                        null,
                        null,
                        "Bare navnet mitt på lappen, ikke bare gata."),
                new Story(20, receipt, true, null, "Ordet \"sockel\" förklarades med en bild. Tack.", null, null, null),
                new Story(9, kitchen, true, null, "Chauffören frågade vad hunden hette.", null, null, null),
                new Story(
                        3,
                        door,
                        false,
                        null,
                        "Billigare kök här: www.billigakok.example/vinn-en-spis",
                        null,
                        null,
                        null),
                new Story(
                        2,
                        fitting,
                        false,
                        null,
                        "Strömmen är av och ingen är kvar. Jag ska laga middag till sex.",
                        "Han sa hej då och att allt var klart.",
                        "Att någon hade provat spisen med mig.",
                        null));
    }

    private void tell(Story story, Map<String, Person> cast, Instant now) {
        var at = now.minus(Duration.ofHours(story.hoursAgo()));
        var key = UUID.nameUUIDFromBytes(story.words().getBytes(StandardCharsets.UTF_8));
        var who = story.who() == null ? "" : story.who();
        var isWritten = who.isEmpty() || who.startsWith(":");
        var sender = new Sender(isWritten ? null : person(cast, who), "", "127.0.0.1");
        clock.at(at, () -> {
            var name = isWritten ? who.replace(":", "") : "";
            telling.tell(sender, story.at().code(), new NewMoment(key, story.well(), story.words(), name, null));
            answer(key, Question.BEFORE, story.before());
            answer(key, Question.EXPECTED, story.expected());
            answer(key, Question.BETTER, story.better());
        });
    }

    private void answer(UUID key, Question question, @Nullable String words) {
        if (words != null) {
            telling.answer(key, question, words);
        }
    }

    private void act(Map<String, Person> cast, Place kitchen, Instant now) {
        var anna = person(cast, "anna");
        var olof = person(cast, "olof");
        var missing = starting(anna, "Gångjärnet");
        clock.at(now.minus(Duration.ofHours(51)), () -> {
            desk.makeRight(
                    olof,
                    missing.id(),
                    key("hinge"),
                    "Körde ut ett gångjärn från bilen samma kväll",
                    new BigDecimal("240"));
            desk.answer(
                    olof,
                    missing.id(),
                    key("hinge-answer"),
                    "Hej Erik. Jag bor åt ditt håll, så det hänger på dörren nu. Vi börjar räkna gångjärnen på lagret i"
                            + " stället för i din hall.");
        });
        clock.at(
                now.minus(Duration.ofHours(50)),
                () -> own.reply(
                        person(cast, "erik"),
                        missing.id(),
                        key("hinge-thanks"),
                        "Det satt där när jag kom hem. Tack, Olof."));
        var boxes = starting(anna, "Fyrtiotvå");
        clock.at(
                now.minus(Duration.ofHours(120)),
                () -> desk.answer(
                        anna,
                        boxes.id(),
                        key("boxes"),
                        "Hej Maja! Öppna den med en röd prick: där ligger skruvarna och en lista. Att pricken inte går att"
                                + " hitta är vårt fel, inte ditt. Var satt du och letade först?"));
        joinBoxes(anna, now);
        clock.at(
                now.minus(Duration.ofHours(6)),
                () -> desk.note(
                        person(cast, "yusuf"),
                        kitchen.id(),
                        new NewMoment(
                                key("heard"),
                                false,
                                "En man i kön berättade att han burit upp allt själv, fyra trappor, för att hissen var"
                                        + " för kort. Han skrattade åt det. Hans fru gjorde det inte.",
                                "",
                                null),
                        true));
    }

    /** The cartons have an idea already: the moment becomes part of it. */
    private void joinBoxes(Person anna, Instant now) {
        var cartons = starting(anna, "Kartongerna.");
        catalogue.everyEntry().stream()
                .filter(entry -> entry.title().startsWith("Ta med kartongerna"))
                .findFirst()
                .ifPresent(entry ->
                        clock.at(now.minus(Duration.ofHours(40)), () -> desk.join(anna, cartons.id(), entry.id())));
    }

    private Moment starting(Person colleague, String words) {
        return desk.page(colleague, MomentQuery.ALL, null, ALL).items().stream()
                .filter(moment -> moment.words().startsWith(words))
                .findFirst()
                .orElseThrow();
    }

    /** Of something that the sample did, such as {@code hinge}. */
    static UUID key(String name) {
        return UUID.nameUUIDFromBytes(("moment " + name).getBytes(StandardCharsets.UTF_8));
    }

    private static Person person(Map<String, Person> cast, String key) {
        return Objects.requireNonNull(cast.get(key), key);
    }
}

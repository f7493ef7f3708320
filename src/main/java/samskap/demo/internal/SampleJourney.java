package samskap.demo.internal;

import static samskap.demo.internal.SampleCast.person;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;
import samskap.ideas.Journey;
import samskap.ideas.Stage;
import samskap.identity.Person;
import samskap.journey.Care;
import samskap.journey.Deeds;
import samskap.journey.Step;
import samskap.journey.StepText;
import samskap.journey.Steps;
import samskap.moments.Place;
import samskap.moments.PlaceId;
import samskap.moments.Places;
import samskap.shared.Language;
import samskap.shared.text.TimeAgo;

/** The sample's map: its steps, also those of others, who cares for them and what was done about them. */
@Component
@ConditionalOnBooleanProperty("samskap.demo")
class SampleJourney {

    private static final Map<Language, String> OURS = Map.of();

    private final Steps steps;
    private final Care care;
    private final Deeds deeds;
    private final Places places;
    private final Journey journey;

    SampleJourney(Steps steps, Care care, Deeds deeds, Places places, Journey journey) {
        this.steps = steps;
        this.care = care;
        this.deeds = deeds;
        this.places = places;
        this.journey = journey;
    }

    /**
     * @param promise what we want to leave, the customer's part and what would make it easier
     * @param place the code of the one that lies there, or empty
     * @param carers keys of colleagues, with spaces between them
     */
    private record Sketch(
            String stage,
            Map<Language, String> names,
            Map<Language, String> whose,
            List<String> promise,
            String place,
            String carers) {}

    void tell(Map<String, Person> cast, Instant now) {
        before().forEach(sketch -> draw(sketch, cast));
        var delivery = draw(delivery(), cast);
        var fitting = draw(fitting(), cast);
        var power = draw(power(), cast);
        after().forEach(sketch -> draw(sketch, cast));
        var today = LocalDate.ofInstant(now, TimeAgo.HOME);
        did(cast, "anna", delivery, today.minusDays(28), "Ny packning: röd prick på kartongen som ska öppnas först");
        did(cast, "olof", fitting, today.minusDays(12), "Vi provar spisen tillsammans innan vi går");
        did(cast, "olof", power, today.minusDays(32), "Vi ringer elektrikern själva, en vecka innan");
    }

    private static List<Sketch> before() {
        return List.of(
                new Sketch(
                        "showroom",
                        called("Looking around", "Se sig omkring", "Se seg rundt", "Se sig omkring"),
                        OURS,
                        List.of(
                                "Jag fick vara i fred, och någon kom när jag tittade upp.",
                                "Veta ungefär hur köket hemma ser ut.",
                                "Tre bilder med telefonen räcker, om någon säger det innan."),
                        "showroom-door",
                        "yusuf kajsa"),
                new Sketch(
                        "planning",
                        called("Drawing it together", "Rita tillsammans", "Tegne sammen", "Tegne sammen"),
                        OURS,
                        List.of(
                                "De frågade hur vi lagar mat innan de frågade hur vi mäter.",
                                "Mäta väggarna, och komma ihåg elementet.",
                                "En måttlista med bilder, och någon att ringa på söndagen."),
                        "",
                        "kajsa"),
                new Sketch(
                        "planning",
                        called("The board says yes", "Styrelsen säger ja", "Styret sier ja", "Bestyrelsen siger ja"),
                        called(
                                "The housing association’s",
                                "Bostadsrättsföreningens",
                                "Borettslagets",
                                "Andelsboligforeningens"),
                        List.of(
                                "Jag visste vad jag skulle fråga dem om.",
                                "Skriva ansökan om vatten och ventilation.",
                                "Ritningen i ett format som föreningen tar emot."),
                        "",
                        ""),
                new Sketch(
                        "order",
                        called(
                                "The order is confirmed",
                                "Beställningen bekräftas",
                                "Bestillingen bekreftes",
                                "Ordren bekræftes"),
                        OURS,
                        List.of("Jag förstod varje rad och vad som inte ingår.", "Läsa igenom den en gång.", ""),
                        "order-receipt",
                        "ingrid"));
    }

    private static Sketch delivery() {
        return new Sketch(
                "delivery",
                called("The kitchen comes", "Köket kommer", "Kjøkkenet kommer", "Køkkenet kommer"),
                OURS,
                List.of(
                        "De bar in det som om det vore deras eget.",
                        "Öppna kartongerna i rätt ordning.",
                        "En siffra på varje kartong, i den ordning man behöver dem."),
                "delivery-kitchen",
                "anna");
    }

    private static Sketch fitting() {
        return new Sketch(
                "fitting",
                called("The fitting", "Monteringen", "Monteringen", "Monteringen"),
                OURS,
                List.of(
                        "Han visade allt innan han gick, och lämnade sitt nummer.",
                        "Vara hemma när han kommer, och tömma skåpen kvällen innan.",
                        "Ett sms när han är tjugo minuter bort."),
                "fitting-day",
                "olof");
    }

    private static Sketch power() {
        return new Sketch(
                "fitting",
                called("The power is connected", "Strömmen kopplas in", "Strømmen kobles til", "Strømmen tilsluttes"),
                called("The electrician’s", "Elektrikerns", "Elektrikerens", "Elektrikerens"),
                List.of(
                        "Samma dag, i rätt ordning, och vi visste vem vi skulle ringa.",
                        "Boka elektrikern till rätt dag.",
                        "Att ni bokar honom åt oss, eller åtminstone säger när."),
                SampleWeeks.POWER,
                "olof lena");
    }

    private static List<Sketch> after() {
        return List.of(
                new Sketch(
                        "fitting",
                        called("The house puts up with it", "Huset står ut", "Gården holder ut", "Opgangen holder ud"),
                        called("The neighbours’", "Grannarnas", "Naboenes", "Naboernes"),
                        List.of(
                                "Grannen fick veta det före borren.",
                                "Sätta upp en lapp i porten.",
                                "En färdig lapp med datum, att skriva ut."),
                        SampleWeeks.STAIRS,
                        ""),
                new Sketch(
                        "everyday",
                        called("Cooking in it", "Laga mat i det", "Lage mat i det", "Lave mad i det"),
                        OURS,
                        List.of("Det blev tyst på morgnarna.", "Oljan på bänkskivan, en gång om året.", ""),
                        "cutlery-drawer",
                        "petra"),
                new Sketch(
                        "removal",
                        called(
                                "The old one goes",
                                "Det gamla försvinner",
                                "Det gamle forsvinner",
                                "Det gamle forsvinder"),
                        called(
                                "The recycling centre’s",
                                "Återvinningscentralens",
                                "Gjenvinningsstasjonens",
                                "Genbrugsstationens"),
                        List.of("Någon annan fick nytta av det.", "Skruva isär och köra dit det.", ""),
                        "",
                        "mikael"));
    }

    private static Map<Language, String> called(String en, String sv, String nb, String da) {
        return Map.of(Language.EN, en, Language.SV, sv, Language.NB, nb, Language.DA, da);
    }

    private Step draw(Sketch sketch, Map<String, Person> cast) {
        var stage = journey.stage(sketch.stage())
                .map(Stage::id)
                .orElseGet(() -> journey.stages().getFirst().id());
        var step = steps.add(
                person(cast, "petra"),
                new StepText(
                        stage,
                        sketch.names(),
                        sketch.whose(),
                        sketch.promise().get(0),
                        sketch.promise().get(1),
                        sketch.promise().get(2),
                        at(sketch.place())));
        Arrays.stream(sketch.carers().split(" "))
                .filter(key -> !key.isEmpty())
                .forEach(key -> care.take(person(cast, key), step.id()));
        return step;
    }

    private Set<PlaceId> at(String code) {
        return code.isEmpty()
                ? Set.of()
                : places.withCode(code).map(Place::id).stream().collect(Collectors.toSet());
    }

    private void did(Map<String, Person> cast, String who, Step step, LocalDate day, String words) {
        var key = UUID.nameUUIDFromBytes(words.getBytes(StandardCharsets.UTF_8));
        deeds.note(person(cast, who), step.id(), key, day, words);
    }
}

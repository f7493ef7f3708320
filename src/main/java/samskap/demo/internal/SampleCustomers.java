package samskap.demo.internal;

import static samskap.demo.internal.SampleCast.person;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;
import samskap.customers.CustomerDesk;
import samskap.customers.Dimension;
import samskap.customers.Dimensions;
import samskap.customers.Dimensions.Wanted;
import samskap.customers.NewEncounter;
import samskap.customers.Note;
import samskap.customers.Organisations;
import samskap.customers.OwnRecord;
import samskap.customers.Way;
import samskap.identity.Person;
import samskap.shared.text.TimeAgo;

/** Whom the sample's colleagues met, what they understood, and what the customers say to that. */
@Component
@ConditionalOnBooleanProperty("samskap.demo")
class SampleCustomers {

    private static final String HOUSE = "Eget hus";
    private static final String OWNED = "Bostadsrätt";
    private static final String RENTED = "Hyresrätt";

    private final CustomerDesk desk;
    private final OwnRecord own;
    private final Dimensions dimensions;
    private final Organisations organisations;
    private final TravellingClock clock;

    SampleCustomers(
            CustomerDesk desk,
            OwnRecord own,
            Dimensions dimensions,
            Organisations organisations,
            TravellingClock clock) {
        this.desk = desk;
        this.own = own;
        this.dimensions = dimensions;
        this.organisations = organisations;
        this.clock = clock;
    }

    /** @param by and customer their keys */
    private record Met(int daysAgo, String by, String customer, Way way, String words) {}

    void tell(Map<String, Person> cast, Instant now) {
        met().forEach(each -> meet(each, cast, now));
        know(cast, now);
        belong(cast, now);
    }

    private void meet(Met met, Map<String, Person> cast, Instant now) {
        var at = now.minus(Duration.ofDays(met.daysAgo()));
        var day = LocalDate.ofInstant(at, TimeAgo.HOME);
        var encounter = new NewEncounter(SampleKeys.of("customer " + met.words()), met.way(), day, met.words(), true);
        clock.at(
                at,
                () -> desk.meet(
                        person(cast, met.by()), person(cast, met.customer()).id(), encounter));
    }

    private static List<Met> met() {
        return List.of(
                new Met(
                        100,
                        "anna",
                        "inger",
                        Way.VISITED,
                        "Hon har märkt skåpen med färgade prickar åt sin man, som glömmer. Röd är kaffe. ”Handtagen är"
                                + " alla lika. Det är det som är felet.”"),
                new Met(
                        75,
                        "lena",
                        "lars",
                        Way.CALLED,
                        "Han ringer hellre än skriver, för i telefon hör han om vi vet. ”När du inte vet blir det tyst."
                                + " Det är bra.”"),
                new Met(
                        70,
                        "kajsa",
                        "grace",
                        Way.MET,
                        "Hon ville se luckan i dagsljus. Vi bar ut den på parkeringen, hon och jag. ”Nu ser jag den.”"
                                + " Varför hänger proverna under lysrör?"),
                new Met(62, "olof", "stig", Way.FOLLOWED, "Stod bredvid hela monteringen utan att säga ett ord."),
                new Met(
                        60,
                        "anna",
                        "ulla",
                        Way.CALLED,
                        "Tredje gången hon talar in sitt ordernummer. Hon har det på en lapp under telefonen, i fall vi"
                                + " ringer. Vi ringer aldrig."),
                new Met(
                        55,
                        "mikael",
                        "bente",
                        Way.CALLED,
                        "Hun ringer altid klokken otte, for så har hun drukket kaffe og er ikke vred mere. Pakken kom en"
                                + " fredag, og hun kan ikke løfte. ”Spørg, om jeg kan løfte. Det er ét spørgsmål.”"),
                new Met(
                        48,
                        "olof",
                        "rolf",
                        Way.FOLLOWED,
                        "Var med när bänkskivan bars in. Han hade tagit av en dörr i förväg, för säkerhets skull. Ingen"
                                + " hade bett honom. ”Ni säger att ni löser det. Det är då jag blir orolig.”"),
                new Met(
                        40,
                        "petra",
                        "gunilla",
                        Way.VISITED,
                        "Tisdagsmiddag för sex. Hon drog ut en låda till hälften och ställde grytan på den. ”Det gör jag"
                                + " jämt. Det finns ingen annanstans.” Lådan är inte gjord för det. Det är hon inte heller."),
                new Met(
                        33,
                        "kajsa",
                        "karin",
                        Way.MET,
                        "Måtten hade hon på en servett, för hennes man mäter och hon ritar. ”Ni frågar alltid efter"
                                + " filen. Det här är filen.”"),
                new Met(
                        25,
                        "petra",
                        "tom",
                        Way.CALLED,
                        "Han läste upp vårt mejl för mig, långsamt. Fem av orden var våra egna. Han hade slagit upp"
                                + " ”sockel” och hittat foten på en staty."),
                new Met(
                        22,
                        "ingrid",
                        "terje",
                        Way.VISITED,
                        "Han hadde tegnet kjøkkenet med maskeringsteip på gulvet og gått i det i tre dager. Komfyren er"
                                + " flyttet to ganger. ”Det er billigere med teip.”"),
                new Met(
                        20,
                        "olof",
                        "erik",
                        Way.FOLLOWED,
                        "Åkte med honom från lagret. Han räknade gångjärnen i bilen innan han körde. ”Förra gången"
                                + " räknade jag hemma.”"),
                new Met(
                        18,
                        "mikael",
                        "mette",
                        Way.MET,
                        "Hun stod længe ved prøverne og tog så et billede af sin egen hånd oven på dem. ”Jeg køber ikke"
                                + " en farve. Jeg køber det, jeg skal se på hver morgen.”"),
                new Met(
                        15,
                        "yusuf",
                        "birgitta",
                        Way.CALLED,
                        "Ringde om fakturan och pratade om diskmaskinen. Efter operationen lyfter hon ur med höger hand,"
                                + " en tallrik i taget. Det tar en kvart. ”Men jag har tid.”"),
                new Met(
                        12,
                        "anna",
                        "maja",
                        Way.VISITED,
                        "Kniven i ena handen och listan i den andra. Hon letade inte efter skruvarna utan efter vilken"
                                + " kartong som var den första. ”Jag vill bara veta var jag börjar.” Hunden låg i den största."),
                new Met(
                        8,
                        "lena",
                        "bengt",
                        Way.VISITED,
                        "Satt i hans kök medan han lagade kalops, från pallen, utan att resa sig en enda gång. ”Köket"
                                + " blev inte mindre. Jag blev det.” Vi visar bara kök som ingen sitter i."),
                new Met(
                        5,
                        "ingrid",
                        "kari",
                        Way.CALLED,
                        "Hun spurte etter fakturaen. Egentlig ville hun vite om noen husket henne. ”Jeg har handlet her"
                                + " siden 2017, og hver gang må jeg si adressen.”"),
                new Met(
                        3,
                        "yusuf",
                        "samuel",
                        Way.MET,
                        "Kom in för en list och stannade vid lampan. Hans dotter läser läxor i köket. ”Det är inget kök."
                                + " Det är ett skrivbord med spis.”"),
                new Met(
                        2,
                        "anna",
                        "erik",
                        Way.CALLED,
                        "Frågade hur gångjärnet sitter. Det sitter. Han har visat det för grannen."));
    }

    private void know(Map<String, Person> cast, Instant now) {
        var maja =
                note(cast, now, 11, "anna", "maja", "Svarar inte i telefon efter åtta, då sover barnet. Skriv hellre.");
        var bengt = note(cast, now, 7, "lena", "bengt", "Hör dåligt på vänster öra: sätt dig på hans högra sida.");
        note(cast, now, 19, "olof", "erik", "Vill göra det själv. Säg vad som kan gå sönder, inte hur man gör.");
        note(cast, now, 17, "mikael", "mette", "Bestemmer sig altid om natten. Giv hende prøven med hjem.");
        note(cast, now, 21, "ingrid", "terje", "Sier ”ja ja” når han mener nei.");
        var gone = note(cast, now, 99, "anna", "inger", "Orolig för pengarna sedan hon blev ensam om dem.");
        clock.at(days(now, 10), () -> {
            own.correct(person(cast, "maja"), maja.id(), "Halv åtta numera. Och hon heter Signe.");
            own.correct(person(cast, "bengt"), bengt.id(), "Det är tvärtom. Men det var en trevlig kväll.");
            own.withdraw(person(cast, "inger"), gone.id());
            own.withdrawAll(person(cast, "stig"));
        });
    }

    private Note note(Map<String, Person> cast, Instant now, int daysAgo, String by, String customer, String words) {
        clock.at(
                days(now, daysAgo),
                () -> desk.know(
                        person(cast, by), person(cast, customer).id(), SampleKeys.of("customer " + words), words));
        return own.notes(person(cast, customer), null, 1).items().getFirst();
    }

    private void belong(Map<String, Person> cast, Instant now) {
        var petra = person(cast, "petra");
        var home = dimensions.add(
                petra,
                "Bostad",
                List.of(new Wanted(null, HOUSE, 38), new Wanted(null, OWNED, 32), new Wanted(null, RENTED, 30)));
        say(cast, home, HOUSE, "erik karin bengt birgitta kari ulla rolf tom lars terje stig fatima");
        say(cast, home, RENTED, "leila hassan amina nadia johan");
        say(cast, home, HOUSE, "anna olof petra lena mikael kajsa yusuf ingrid");
        place(cast, home, OWNED, "kajsa", "maja gunilla mette samuel grace inger bente");
        var household = dimensions.add(
                petra,
                "Hushåll",
                List.of(
                        new Wanted(null, SampleScoring.MANY, 42),
                        new Wanted(null, SampleScoring.TWO, 20),
                        new Wanted(null, SampleScoring.ALONE, 14),
                        new Wanted(null, SampleScoring.LANDLORDS, 24)));
        dimensions.weigh(petra, household.id(), true);
        say(cast, household, SampleScoring.MANY, "maja samuel leila hassan fatima anna kajsa");
        say(cast, household, SampleScoring.ALONE, "bengt bente ulla olof");
        place(cast, household, SampleScoring.TWO, "anna", "karin rolf lars");
        var age = dimensions.add(
                petra,
                "Ålder",
                true,
                List.of(
                        new Wanted(null, "Under 35", 27),
                        new Wanted(null, "35 till 64", 49),
                        new Wanted(null, "65 och äldre", 24)));
        say(cast, age, "Under 35", "nadia amina johan");
        say(cast, age, "35 till 64", "maja leila hassan samuel erik karin anna olof kajsa yusuf ingrid");
        say(cast, age, "65 och äldre", "bengt birgitta ulla rolf gunilla");
        for (var willing : List.of("leila", "hassan", "amina", "fatima", "nadia")) {
            clock.at(days(now, 30), () -> own.allow(person(cast, willing)));
        }
        organisations.belongs(petra, person(cast, "gunilla").id(), "Brf Tallbacken");
        organisations.belongs(person(cast, "yusuf"), person(cast, "samuel").id(), "Restaurang Massawa");
    }

    private void say(Map<String, Person> cast, Dimension dimension, String segment, String people) {
        for (var key : people.split(" ")) {
            dimensions.say(person(cast, key), dimension.id(), number(dimension, segment));
        }
    }

    private void place(Map<String, Person> cast, Dimension dimension, String segment, String by, String people) {
        for (var key : people.split(" ")) {
            dimensions.place(person(cast, by), person(cast, key).id(), dimension.id(), number(dimension, segment));
        }
    }

    private static int number(Dimension dimension, String segment) {
        return dimension.segments().stream()
                .filter(each -> each.name().equals(segment))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private static Instant days(Instant now, int ago) {
        return now.minus(Duration.ofDays(ago));
    }
}

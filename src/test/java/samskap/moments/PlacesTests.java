package samskap.moments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import samskap.ideas.Journey;
import samskap.identity.Person;
import samskap.identity.Role;
import samskap.shared.Language;
import samskap.shared.Refusal;
import samskap.testing.Fixtures.Cast;
import samskap.testing.ModuleTest;

@ModuleTest
class PlacesTests {

    private final Places places;
    private final Journey journey;
    private final Cast cast;
    private final Person ada;
    private final int stage;

    PlacesTests(Places places, Journey journey, Cast cast) {
        this.places = places;
        this.journey = journey;
        this.cast = cast;
        ada = cast.person("Ada Norén", "Platform", Role.EMPLOYEE, Role.ADMIN);
        stage = journey.stages().getFirst().id();
    }

    @Test
    void a_place_has_an_address_that_stays_whatever_it_is_called() {
        var code = code();
        var place = places.add(ada, Spots.text(code, stage));
        var names = Map.of(Language.EN, "Gate", Language.SV, "Grind", Language.NB, "Port", Language.DA, "Port");
        var last = journey.stages().getLast();
        places.change(ada, place, new PlaceText("another", names, last.id()));

        assertThat(places.withCode(code)).get().satisfies(now -> {
            assertThat(now.id()).isEqualTo(place.id());
            assertThat(now.name(Language.SV)).isEqualTo("Grind");
            assertThat(now.stage()).isEqualTo(last);
            assertThat(now.path()).isEqualTo("/m/" + code);
        });
        assertThat(places.withCode("another")).isEmpty();
    }

    @Test
    void an_address_is_made_of_the_english_name_where_nobody_chooses_one() {
        var name = "Box " + UUID.randomUUID().toString().substring(0, 8);
        var names = Map.of(Language.EN, name, Language.SV, "Låda", Language.NB, "Eske", Language.DA, "Kasse");

        var place = places.add(ada, new PlaceText("", names, stage));

        assertThat(place.code()).isEqualTo(name.toLowerCase(Locale.ROOT).replace(' ', '-'));
    }

    @Test
    void an_address_is_plain_and_a_places_own_and_every_language_has_a_name() {
        var code = code();
        places.add(ada, Spots.text(code, stage));
        refused("code", Spots.text(code, stage));
        for (var odd : new String[] {"../up", "Å", "a b", "a--b", "-a", "a/", "sw.js", "x".repeat(61)}) {
            refused("code", Spots.text(odd, stage));
        }
        refused("stage", Spots.text(code(), Integer.MAX_VALUE));
        refused("name.sv", new PlaceText(code(), Map.of(Language.EN, "Only English"), stage));
    }

    private void refused(String field, PlaceText wanted) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> places.add(ada, wanted))
                .satisfies(
                        refusal -> assertThat(refusal.field()).as(wanted.code()).isEqualTo(field));
    }

    @Test
    void administrators_keep_places_and_nobody_else() {
        for (var person : new Person[] {cast.customer(), cast.employee("Anna Berg"), cast.owner("Petra Ek")}) {
            assertThat(places.mayKeep(person)).isFalse();
            assertThatExceptionOfType(Refusal.class).isThrownBy(() -> places.add(person, Spots.text(code(), stage)));
        }
    }

    @Test
    void whoever_began_before_somebody_else_changed_the_place_overwrites_nothing() {
        var place = places.add(ada, Spots.text(code(), stage));
        places.open(ada, place.id(), false);
        var names = Map.of(Language.EN, "Gate", Language.SV, "Grind", Language.NB, "Port", Language.DA, "Port");

        assertThatExceptionOfType(StalePlace.class)
                .isThrownBy(() -> places.change(ada, place, new PlaceText("", names, stage)))
                .satisfies(stale -> assertThat(stale.now().open()).isFalse());
    }

    private static String code() {
        return "place-" + UUID.randomUUID();
    }
}

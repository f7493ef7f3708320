package samskap.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import samskap.api.Programs.Program;
import samskap.identity.Person;
import samskap.testing.Fixtures.Cast;
import samskap.testing.ModuleTest;

@ModuleTest
class OnBehalfByApiTests {

    private final Programs programs;
    private final Cast cast;
    private final Person maja;
    private final Program annas;
    private final String recorded;
    private final String idea;

    OnBehalfByApiTests(Programs programs, Cast cast) {
        this.programs = programs;
        this.cast = cast;
        maja = cast.customer("Maja Lind");
        annas = programs.of(cast.employee("Anna Berg"));
        idea = "/ideas/" + cast.idea().id().value();
        recorded = idea + "/recorded";
    }

    @Test
    void a_colleague_records_what_a_customer_said_in_the_shop_and_takes_back_what_they_did_not_mean() {
        var state = annas.post(recorded, voiceOf(maja)).went(200);
        assertThat(state.number("/supports")).isEqualTo(2);
        assertThat(state.at("/supported").booleanValue()).isFalse();
        assertThat(programs.of(maja).get(idea + "/support").at("/supported").booleanValue())
                .isTrue();
        var list = annas.get(recorded).went(200);
        assertThat(list.word("/items/0/customer/name")).isEqualTo("Maja Lind");
        assertThat(list.word("/items/0/by/name")).isEqualTo("Anna Berg");
        assertThat(list.word("/items/0/where")).isEqualTo("in the shop");
        assertThat(list.number("/all")).isOne();
        assertThat(annas.post(recorded, voiceOf(maja)).went(422).wrongAt()).isEqualTo("/customer");
        var undo = recorded + "/" + maja.id().value();
        assertThat(annas.delete(undo).went(200).number("/supports")).isOne();
        annas.delete(undo).went(200);
    }

    private static String voiceOf(Person customer) {
        return "{\"customer\": " + customer.id().value() + ", \"where\": \"in the shop\"}";
    }

    @Test
    void a_customer_who_is_not_here_yet_is_named_with_their_address() {
        var address = "ulla" + maja.id().value() + "@example.com";
        var noted = "{\"email\": \"" + address + "\", \"name\": \"Ulla Wennberg\"}";
        assertThat(annas.post(recorded, noted).went(200).number("/supports")).isEqualTo(2);
        assertThat(annas.get(recorded).word("/items/0/customer/name")).isEqualTo("Ulla Wennberg");
        assertThat(annas.get("/customers?q=" + address).went(200).at("/items").findValuesAsString("name"))
                .containsExactly("Ulla Wennberg");
    }

    @Test
    void whose_voice_it_is_is_said_in_one_way() {
        annas.post(recorded, "{}").went(400).is("invalid");
        annas.post(recorded, "{\"email\": \"a@example.com\"}").went(400).is("invalid");
        annas.post(recorded, "{\"customer\": 1, \"name\": \"Ulla\"}").went(400).is("invalid");
        assertThat(annas.post(recorded, "{\"email\": \"nonsense\", \"name\": \"Ulla\"}")
                        .went(422)
                        .wrongAt())
                .isEqualTo("/email");
        assertThat(annas.post(recorded, "{\"customer\": 999999999}").went(422).wrongAt())
                .isEqualTo("/customer");
    }

    @Test
    void others_neither_record_nor_read_what_was_recorded_nor_find_customers() {
        var majas = programs.of(maja);
        var kim = cast.customer("Kim Vik");
        majas.post(recorded, voiceOf(kim)).went(403).is("not-allowed");
        majas.get(recorded).went(403);
        majas.delete(recorded + "/" + kim.id().value()).went(403);
        majas.get("/customers?q=Kim").went(403);
        programs.visitor().get(recorded).went(401);
        annas.get("/customers").went(400).is("invalid");
    }
}

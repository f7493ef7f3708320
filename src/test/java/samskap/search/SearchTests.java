package samskap.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import samskap.dialogue.Dialogue;
import samskap.dialogue.Kind;
import samskap.dialogue.NewMessage;
import samskap.ideas.Board;
import samskap.ideas.BoardQuery;
import samskap.ideas.Extract;
import samskap.ideas.Finding;
import samskap.ideas.Finding.Likeness;
import samskap.ideas.Idea;
import samskap.ideas.IdeaEdit;
import samskap.ideas.IdeaId;
import samskap.ideas.Ideas;
import samskap.ideas.Order;
import samskap.ideas.Status;
import samskap.testing.Fixtures.Cast;
import samskap.testing.ModuleTest;

/** Each test has a word that no other has, and asks for it too. */
@ModuleTest
class SearchTests {

    private final Board board;
    private final Finding finding;
    private final Ideas ideas;
    private final Dialogue dialogue;
    private final Cast cast;
    private final String own = letters();

    SearchTests(Board board, Finding finding, Ideas ideas, Dialogue dialogue, Cast cast) {
        this.board = board;
        this.finding = finding;
        this.ideas = ideas;
        this.dialogue = dialogue;
        this.cast = cast;
    }

    private static String letters() {
        return UUID.randomUUID()
                .toString()
                .replace("-", "")
                .chars()
                .limit(14)
                .mapToObj(digit -> Character.toString("bdfghjklmnpqrstv".charAt(Character.digit(digit, 16))))
                .collect(Collectors.joining("", "qu", "x"));
    }

    @ParameterizedTest
    @CsvSource({
        "leverans, Köksleveransen kom aldrig fram",
        "köksleverans, Vår leverans av kök blev fel",
        "leveransen, Alla leveranser är sena",
        "plastförpackningar, Mindre plast i varje förpackning",
        "förpackning, För många plastförpackningar",
        "fönster, Fönstren på nedre våningen",
        "nyckel, Nycklarna passar inte",
        "kjøkkenskap, Et skap til kjøkkenet",
        "levering, Leveringerne kommer for sent",
        "bøger, En bog om køkkener",
        "kitchens, The kitchen is too dark",
        "deliveries, My delivery never came",
        "kok, Ett kök utan lampor",
        "koekken, Et køkken uden lys",
        "lverans, Ingen leverans idag",
        "kitchn, The kitchen drawer",
        "forsening, Ständiga förseningar",
        "snømåking, Måke snøen før sju",
        "plastsortering, Sortere plast i gården",
        "køer, En kø til familier"
    })
    void what_there_is_is_found_in_the_words_that_people_use(String words, String title) {
        var idea = cast.idea(cast.customer(), title + " " + own);
        assertThat(found(words + " " + own)).containsExactly(idea.id());
    }

    @ParameterizedTest
    @CsvSource({"bild, En bil i snön", "4711, Artikel 47112 saknas", "kök, Den bästa kocken", "12-3, Hylla 1-23"})
    void other_words_are_not_found(String words, String title) {
        var idea = cast.idea(cast.customer(), title + " " + own);
        var better = cast.idea(cast.customer(), words + " " + own);
        assertThat(found(words + " " + own)).containsExactly(better.id()).doesNotContain(idea.id());
    }

    @Test
    void one_word_may_be_missing_when_nothing_has_them_all_but_never_another_number() {
        var idea = cast.idea(cast.customer(), "The fridge hums, model 4711 " + own);
        assertThat(found("fridge zebra " + own)).containsExactly(idea.id());
        assertThat(found("zebra " + own)).containsExactly(idea.id());
        assertThat(found("fridge 4712 " + own)).isEmpty();
        assertThat(found("4712 " + own)).isEmpty();
    }

    @Test
    void codes_are_found_as_they_are_and_by_their_parts() {
        var idea = cast.idea(cast.customer(), "Part ART-4711 is missing " + own);
        assertThat(found("art-4711 " + own)).containsExactly(idea.id());
        assertThat(found("4711 " + own)).containsExactly(idea.id());
        assertThat(found("art-4712 " + own)).isEmpty();
    }

    @Test
    void what_is_written_exactly_so_comes_first() {
        var dotted = cast.idea(cast.customer(), "Nytt kök " + own);
        var exact = cast.idea(cast.customer(), "Min kok " + own);
        assertThat(found("kok " + own)).containsExactly(exact.id(), dotted.id());
        assertThat(found("kök " + own)).containsExactly(dotted.id());
    }

    @Test
    void a_word_is_found_while_it_is_typed() {
        var idea = cast.idea(cast.customer(), "Bortforsling " + own);
        assertThat(found(own + " bortf")).containsExactly(idea.id());
    }

    @Test
    void what_was_said_is_found_and_shown() {
        var idea = cast.idea(cast.customer(), "Something " + own);
        dialogue.write(
                cast.customer(),
                NewMessage.message(
                        UUID.randomUUID(), idea.id(), null, "My balcony is covered in snowdrifts, says everybody."));
        assertThat(found("snowdrift " + own)).containsExactly(idea.id());
        var extract = finding.extracts("snowdrift " + own, List.of(idea)).get(idea.id());
        assertThat(extract.said()).isTrue();
        assertThat(marked(extract.text())).containsExactly("snowdrifts");
        assertThat(marked(extract.title())).containsExactly(own);
    }

    @Test
    void a_colleagues_note_is_found_by_nobody() {
        var idea = cast.idea(cast.customer(), "Something " + own);
        var secret = letters();
        dialogue.write(
                cast.employee("Sara Holm"),
                new NewMessage(
                        UUID.randomUUID(),
                        idea.id(),
                        null,
                        Kind.NOTE,
                        "Between us: " + secret,
                        null,
                        false,
                        List.of(),
                        List.of(),
                        null));
        assertThat(found(secret)).isEmpty();
        assertThat(finding.meant(secret.substring(0, secret.length() - 1) + "w"))
                .isEmpty();
        assertThat(finding.leadingTo(secret, List.of(idea.id()))).isEmpty();
    }

    @Test
    void what_was_withdrawn_or_written_anew_is_not_found_by_its_old_words() {
        var maja = cast.customer();
        var idea = cast.idea(maja, "Old words " + own);
        ideas.edit(maja, idea.id(), new IdeaEdit(1, "New ones altogether", "", null, null, null, "", null));
        assertThat(found(own)).isEmpty();
        assertThat(found("ones altogether")).contains(idea.id());
        assertThat(finding.meant(own.substring(0, own.length() - 1) + "w")).isEmpty();
    }

    @Test
    void a_search_is_narrowed_and_ordered_like_the_board() {
        var owner = cast.owner("Petra Öberg");
        var open = cast.idea(cast.customer(), "Open " + own);
        var done = cast.idea(cast.customer(), "Done " + own);
        ideas.move(owner, done.id(), Status.SHARED, Status.DONE, "");
        var query = BoardQuery.DEFAULT.searching(own);
        assertThat(ids(query.toggled(Status.DONE))).containsExactly(done.id());
        assertThat(ids(query.onlyWaiting(true))).containsExactly(open.id());
        assertThat(ids(query.ordered(Order.NEW))).containsExactly(done.id(), open.id());
    }

    @Test
    void pages_follow_each_other_without_doubles() {
        for (var n = 0; n < 7; n++) {
            cast.idea(cast.customer(), "Number " + n + " of " + own);
        }
        var query = BoardQuery.DEFAULT.searching(own);
        var first = board.page(query, null, null, 3);
        var second = board.page(query, null, first.next(), 3);
        var third = board.page(query, null, second.next(), 3);
        assertThat(third.next()).isNull();
        assertThat(java.util.stream.Stream.of(first, second, third)
                        .flatMap(page -> page.items().stream())
                        .map(Idea::id))
                .hasSize(7)
                .doesNotHaveDuplicates();
    }

    @Test
    void a_misspelt_word_is_told_as_it_is_written_here() {
        cast.idea(cast.customer(), "About " + own);
        var wrong = own.substring(0, 6) + own.substring(7);
        assertThat(finding.meant(wrong)).contains(own);
        assertThat(finding.meant(own)).isEmpty();
    }

    @Test
    void somebody_elses_words_for_the_same_are_alike() {
        var idea = cast.idea(
                cast.customer(),
                "Ring en timme innan leveransen kommer " + own + "\nVi satt hemma hela dagen och väntade.");
        var alike = finding.like(
                own + " Förvarna per telefon före hemleverans\nJag vill inte ta ledigt en dag.", Likeness.ALIKE, 3);
        assertThat(alike).extracting(Likeness::idea).startsWith(idea.id());
        assertThat(finding.like(idea.title() + "\n" + idea.story(), Likeness.SAME, 3))
                .filteredOn(Likeness::isProbablySame)
                .extracting(Likeness::idea)
                .contains(idea.id());
    }

    @Test
    void a_very_long_or_odd_question_is_answered() {
        assertThatCode(() -> found("leverans ".repeat(4_000))).doesNotThrowAnyException();
        assertThatCode(() -> found("a".repeat(100_000))).doesNotThrowAnyException();
        assertThatCode(() -> found("\uD83D +-&|!(){}[]^\"~*?:\\/ AND OR NOT title:x \u0000"))
                .doesNotThrowAnyException();
        assertThatCode(() -> finding.like("leverans ".repeat(4_000), 0, 3)).doesNotThrowAnyException();
    }

    @Test
    void markup_is_read_as_words_and_stays_words() {
        var idea = cast.idea(cast.customer(), "<b>Bold</b> " + own + "\nSee **" + own + "** <script>alert(1)</script>");
        var extract = finding.extracts(own, List.of(idea)).get(idea.id());
        assertThat(marked(extract.text())).containsExactly(own);
        assertThat(extract.title().stream().map(Extract.Piece::text).collect(Collectors.joining()))
                .isEqualTo(idea.title());
    }

    private static List<String> marked(List<Extract.Piece> pieces) {
        return pieces.stream()
                .filter(Extract.Piece::found)
                .map(Extract.Piece::text)
                .toList();
    }

    private List<IdeaId> found(String words) {
        return ids(BoardQuery.DEFAULT.searching(words));
    }

    private List<IdeaId> ids(BoardQuery query) {
        return board.page(query, null, null, 20).items().stream().map(Idea::id).toList();
    }
}

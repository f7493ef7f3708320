package samskap.search.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import samskap.ideas.Finding.Likeness;
import samskap.ideas.IdeaId;
import samskap.search.vectors.ModelSettings.Pooling;
import samskap.search.vectors.SmallModel;

/** Likeness with a model, without one, and with one that does not work. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ModelTests {

    private static final Budget LONG = Budget.of(Duration.ofMinutes(5));

    @Test
    void a_model_that_is_put_beside_knows_what_is_near_though_it_shares_no_word(@TempDir Path folder) throws Exception {
        var model = new Model(SmallModel.in(folder).toString(), Pooling.MEAN, "");
        var shelf = new Texts(
                "Sell half loaves of bread\nMost of it goes mouldy before I can eat it.",
                "Sell half of the parking spaces\nMost of them are empty before noon.",
                "Please repair the escalator\nMy knees are bad.");
        try (var index = Index.open(null)) {
            shelf.fill(index);
            assertThat(model.state()).isEqualTo("not loaded yet");
            var question = "I only need a few slices of toast\nThe remaining ones turn blue on my kitchen table.";
            var byWords = like(question, index, model);

            var loaded = model.load().orElseThrow();
            for (var entry : shelf.entries) {
                index.point(entry, loaded.embedding().of(Pointing.text(entry)));
            }
            index.show();
            model.answer();
            assertThat(model.state()).isEqualTo("loaded, 384 dimensions");
            assertThat(like(question, index, model)).isGreaterThan(byWords + 0.03);
            assertThat(index.withoutPoint(10)).isEmpty();
        } finally {
            model.close();
        }
    }

    /** How near the first idea is. */
    private static double like(String text, Index index, Model model) {
        var alike = new Alike(index, new Rarity(), new ReadableBut(Set.of()), new Neighbours(model));
        return alike.to(text, 0, 3).stream()
                .filter(like -> like.idea().equals(new IdeaId(1)))
                .mapToDouble(Likeness::likeness)
                .findFirst()
                .orElse(0);
    }

    private static final class Texts {

        private final List<Entry> entries = new ArrayList<>();

        Texts(String... texts) {
            for (var text : texts) {
                var lines = text.split("\n");
                entries.add(new Entry(entries.size() + 1, lines[0], lines[1], List.of(), Set.of(), List.of()));
            }
        }

        void fill(Index index) {
            entries.forEach(index::put);
            index.show();
        }
    }

    @Test
    void without_one_nothing_is_loaded() {
        var model = new Model(" ", Pooling.MEAN, "");
        assertThat(model.load()).isEmpty();
        assertThat(model.state()).isEqualTo("none");
        model.answer();
        assertThat(model.pointOf("bread", LONG)).isEmpty();
    }

    @Test
    void one_that_can_not_be_loaded_is_told_of_and_done_without(@TempDir Path folder) {
        var model = new Model(folder.resolve("nowhere.onnx").toString(), Pooling.MEAN, "");
        assertThat(model.load()).isEmpty();
        assertThat(model.state()).startsWith("not loaded: ").contains("nowhere.onnx");
        var unbuilt = new Model(() -> {
            throw new NoClassDefFoundError("ai/onnxruntime/OrtEnvironment");
        });
        assertThat(unbuilt.load()).isEmpty();
        assertThat(unbuilt.state()).contains("with.models");
    }

    @Test
    void a_slow_one_holds_up_no_question() throws Exception {
        var begun = new CountDownLatch(1);
        var end = new CountDownLatch(1);
        var model = new Model(() -> new PointsOf(text -> {
            if (text.equals("slow")) {
                begun.countDown();
                end.await();
            }
            return new float[] {1, 0};
        }));
        model.load();
        model.answer();
        try {
            assertThat(model.pointOf("quick", LONG)).isPresent();
            assertThat(model.pointOf("slow", Budget.of(Duration.ofMillis(2)))).isEmpty();
            assertThat(model.pointOf("quick", () -> true)).isEmpty();
        } finally {
            end.countDown();
            model.close();
        }
    }

    @Test
    void one_that_fails_at_a_text_is_done_without() {
        var model = new Model(() -> new PointsOf(text -> {
            if (text.equals("odd")) {
                throw new IllegalStateException("no");
            }
            return new float[] {0, 1};
        }));
        model.load();
        model.answer();
        assertThat(model.pointOf("odd", LONG)).isEmpty();
        assertThat(model.pointOf("bread", LONG)).isPresent();
    }
}

package samskap.search.vectors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import samskap.search.vectors.ModelSettings.Pooling;

/** A real model, asked in this process. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class OnnxEmbeddingTests {

    @TempDir
    private static Path folder;

    private static Path file;
    private static Embedding model;

    @BeforeAll
    static void load() throws IOException {
        file = SmallModel.in(folder);
        model = OnnxEmbedding.load(new ModelSettings(file, Pooling.MEAN, ""));
    }

    @AfterAll
    static void close() {
        model.close();
    }

    @Test
    void texts_that_say_alike_lie_nearer_than_others_though_they_share_no_word() {
        var pharmacy = model.of("Keep the pharmacy counter open during lunch");
        var same = model.of("Nobody can get their medicine at midday");
        var other = model.of("A drawer should close by itself");
        assertThat(Embedding.cosine(pharmacy, same)).isGreaterThan(Embedding.cosine(pharmacy, other) + 0.1);
    }

    @Test
    void a_point_is_a_direction_whatever_the_text_is() {
        for (var text : new String[] {"", "bread", "bread and butter ".repeat(2_000), "\uD83D\uDE42 \uD83D"}) {
            var point = model.of(text);
            assertThat(point).hasSize(model.dimensions()).hasSize(384);
            assertThat(Embedding.cosine(point, point)).isCloseTo(1, within(1e-4));
        }
    }

    @Test
    void what_is_said_of_something_is_nearer_than_strangers_are() {
        var bread = model.of("Sell half loaves of bread\nMost of it goes mouldy before I can eat it.");
        var background = Strangers.of(model).background(bread);
        assertThat(Embedding.cosine(bread, model.of("I throw away most of my bread")))
                .isGreaterThan(background);
        assertThat(Embedding.cosine(bread, model.of("The bus to the airport is late")))
                .isLessThan(background);
    }

    @Test
    void what_decides_where_texts_lie_makes_it_another_model() throws IOException {
        try (var again = OnnxEmbedding.load(new ModelSettings(file, Pooling.MEAN, ""));
                var prefixed = OnnxEmbedding.load(new ModelSettings(file, Pooling.MEAN, "query: "));
                var first = OnnxEmbedding.load(new ModelSettings(file, Pooling.CLS, ""))) {
            assertThat(again.fingerprint()).isEqualTo(model.fingerprint());
            assertThat(again.of("bread")).isEqualTo(model.of("bread"));
            assertThat(prefixed.fingerprint()).isNotEqualTo(model.fingerprint());
            assertThat(prefixed.of("bread")).isEqualTo(model.of("query: bread"));
            assertThat(first.fingerprint()).isNotEqualTo(model.fingerprint());
            assertThat(first.of("bread")).isNotEqualTo(model.of("bread"));
        }
    }

    @Test
    void what_is_no_model_is_said_to_be_none(@TempDir Path other) throws IOException {
        var settings = new ModelSettings(other.resolve("model.onnx"), Pooling.MEAN, "");
        assertThatThrownBy(() -> OnnxEmbedding.load(settings))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("model.onnx");
        Files.writeString(settings.file(), "no model");
        assertThatThrownBy(() -> OnnxEmbedding.load(settings))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("tokenizer.json");
        Files.copy(folder.resolve("tokenizer.json"), other.resolve("tokenizer.json"));
        assertThatThrownBy(() -> OnnxEmbedding.load(settings)).isInstanceOf(IllegalStateException.class);
    }
}

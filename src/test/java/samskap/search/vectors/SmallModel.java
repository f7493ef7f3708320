package samskap.search.vectors;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/** A real model, small and English: all-MiniLM-L6-v2, quantized, as its library has it. */
public final class SmallModel {

    private SmallModel() {}

    /** Lays it into a folder, as somebody would who puts a model beside the product. */
    public static Path in(Path folder) throws IOException {
        copy("/all-minilm-l6-v2-q-tokenizer.json", folder.resolve("tokenizer.json"));
        var model = folder.resolve("model.onnx");
        copy("/all-minilm-l6-v2-q.onnx", model);
        return model;
    }

    private static void copy(String resource, Path file) throws IOException {
        try (var stream = Objects.requireNonNull(SmallModel.class.getResourceAsStream(resource))) {
            Files.copy(stream, file);
        }
    }
}

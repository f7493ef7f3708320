package samskap.identity.internal;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.stereotype.Component;
import samskap.identity.Person;
import samskap.identity.PersonalData;
import samskap.identity.PersonalData.Section;
import samskap.identity.TakeOut;
import samskap.identity.internal.PersonalRows.Row;
import samskap.shared.Brand;
import samskap.shared.Translations;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/** Everything about a person from all modules in one archive; never more than a row or a file of it is in memory. */
@Component
class ZippedData implements TakeOut {

    private final List<PersonalData> modules;
    private final PersonalRows rows;
    private final Translations translations;
    private final Brand brand;
    private final JsonMapper json = JsonMapper.builder().build();

    ZippedData(List<PersonalData> modules, PersonalRows rows, Translations translations, Brand brand) {
        this.modules = modules;
        this.rows = rows;
        this.translations = translations;
        this.brand = brand;
    }

    @Override
    public void write(Person self, OutputStream out) throws IOException {
        try (var zip = new ZipOutputStream(new Unclosed(out), StandardCharsets.UTF_8)) {
            zip.putNextEntry(new ZipEntry("my-data.html"));
            writePage(self, zip);
            for (var section : sections()) {
                zip.putNextEntry(new ZipEntry("data/" + section.name() + ".json"));
                writeJson(self, section, zip);
            }
            for (var module : modules) {
                module.files(self.id(), (name, bytes) -> {
                    zip.putNextEntry(new ZipEntry(name));
                    zip.write(bytes);
                });
            }
        }
    }

    /** Who one is, and then by name. */
    private List<Section> sections() {
        return modules.stream()
                .flatMap(module -> module.sections().stream())
                .sorted(Comparator.comparing(
                                (Section section) -> !section.name().equals(IdentityData.PROFILE))
                        .thenComparing(Section::name))
                .toList();
    }

    private void writePage(Person self, OutputStream out) throws IOException {
        var page = new DataPage(new OutputStreamWriter(out, StandardCharsets.UTF_8), translations, self.language());
        page.begin(brand.name());
        for (var section : sections()) {
            rows.read(section, self, row -> page.row(section, row));
        }
        page.end();
    }

    private void writeJson(Person self, Section section, OutputStream out) {
        try (var generator = json.createGenerator(new Unclosed(out))) {
            generator.writeStartArray();
            rows.read(section, self, row -> writeRow(generator, row));
            generator.writeEndArray();
        }
    }

    private static void writeRow(JsonGenerator generator, Row row) {
        generator.writeStartObject();
        row.forEach((label, value) -> {
            generator.writeName(label);
            switch (value) {
                case null -> generator.writeNull();
                case Boolean yes -> generator.writeBoolean(yes);
                case Long whole -> generator.writeNumber(whole);
                case Double number -> generator.writeNumber(number);
                default -> generator.writeString(value.toString());
            }
        });
        generator.writeEndObject();
    }

    /** What goes on after one of its entries is done. */
    private static final class Unclosed extends FilterOutputStream {

        Unclosed(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}

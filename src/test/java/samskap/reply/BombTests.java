package samskap.reply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Whatever somebody sends is read, or refused by name, within two seconds of work and 256 MB. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class BombTests {

    private final MailReader reader = new MailReader(Ours.none());

    @TestFactory
    Stream<DynamicTest> bombs() {
        return Bombs.all().entrySet().stream()
                .map(bomb -> dynamicTest(bomb.getKey(), () -> {
                    var mail = bomb.getValue().get();
                    var effort = Effort.of(() -> assertThat(reader.read(mail)).isNotNull());
                    assertThat(effort.milliseconds()).isLessThan(2_000);
                    assertThat(effort.megabytes()).isLessThan(256);
                }));
    }
}

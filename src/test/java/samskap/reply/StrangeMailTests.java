package samskap.reply;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class StrangeMailTests {

    private static final long SEED = 20_261_126;
    private static final int MAILS = 4_000;

    @Test
    void whatever_happened_to_a_mail_on_its_way_it_is_read_or_refused_by_name() {
        StrangeMails.read(SEED, MAILS, mail -> {}, (number, effort) -> {
            assertThat(effort.milliseconds())
                    .as("mail %d of seed %d", number, SEED)
                    .isLessThan(2_000);
            assertThat(effort.megabytes())
                    .as("mail %d of seed %d", number, SEED)
                    .isLessThan(256);
        });
    }
}

package samskap.inbox.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import samskap.reply.Origin;
import samskap.shared.Translations;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SignsInWordsTests {

    @ParameterizedTest
    @EnumSource
    void whatever_gives_a_machine_away_is_told_in_words(Origin.Sign sign) {
        assertThat(new Translations().has("inbox.sign." + sign.name().toLowerCase(Locale.ROOT)))
                .isTrue();
    }
}

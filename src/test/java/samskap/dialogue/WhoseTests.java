package samskap.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import samskap.teams.TeamId;

@DisplayNameGeneration(ReplaceUnderscores.class)
class WhoseTests {

    @Test
    void every_part_of_the_queue_is_read_from_its_own_word() {
        for (var whose : new Whose[] {Whose.EVERYBODYS, Whose.MINE, Whose.MY_TEAMS, Whose.of(new TeamId(7))}) {
            assertThat(Whose.ofCode(whose.code())).isEqualTo(whose);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "team-", "team-x", "team-1234567890123456789012", "theirs"})
    void what_nobody_understands_is_everything(String code) {
        assertThat(Whose.ofCode(code)).isEqualTo(Whose.EVERYBODYS);
    }
}

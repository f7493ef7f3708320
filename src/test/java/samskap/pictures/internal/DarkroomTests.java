package samskap.pictures.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import samskap.shared.Refusal;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DarkroomTests {

    @Test
    void a_visitor_for_whom_there_is_no_room_is_told_to_sign_in_and_not_to_wait(@TempDir Path folder)
            throws IOException {
        var store = mock(PictureStore.class);
        when(store.ofUnknown(anyInt())).thenAnswer(asked -> asked.getArgument(0));
        var darkroom = new Darkroom(store, mock(PictureFiles.class), Clock.systemUTC());
        var sent = Files.write(folder.resolve("hall.jpg"), Shots.jpeg(10, 10));
        try {
            var developed = darkroom.develop(sent, UUID.randomUUID(), null);
            assertThatExceptionOfType(CompletionException.class)
                    .isThrownBy(developed::join)
                    .havingCause()
                    .isInstanceOfSatisfying(
                            Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo("pictures.refused.full"));
            assertThat(sent).doesNotExist();
        } finally {
            darkroom.close();
        }
    }
}

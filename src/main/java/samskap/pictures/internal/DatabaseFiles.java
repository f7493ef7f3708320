package samskap.pictures.internal;

import java.util.Collection;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Files in {@code pictures_file}: they are in every backup and need nothing to be set up. */
class DatabaseFiles implements PictureFiles {

    private final JdbcClient jdbc;

    DatabaseFiles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void keep(String name, byte[] bytes, String contentType) {
        jdbc.sql("INSERT IGNORE INTO pictures_file (name, bytes) VALUES (:name, :bytes)")
                .param("name", name)
                .param("bytes", bytes)
                .update();
    }

    @Override
    public Optional<byte[]> read(String name) {
        return jdbc.sql("SELECT bytes FROM pictures_file WHERE name = :name")
                .param("name", name)
                .query((row, number) -> row.getBytes("bytes"))
                .optional();
    }

    @Override
    public void remove(Collection<String> names) {
        if (!names.isEmpty()) {
            jdbc.sql("DELETE FROM pictures_file WHERE name IN (:names)")
                    .param("names", names)
                    .update();
        }
    }
}

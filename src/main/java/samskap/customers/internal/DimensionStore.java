package samskap.customers.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;
import samskap.customers.Dimension;
import samskap.customers.Dimension.Segment;
import samskap.customers.Dimensions.Wanted;

/** Dimensions in {@code customers_dimension}, their segments in {@code customers_segment}. There are few. */
@Repository
class DimensionStore {

    private final JdbcClient jdbc;

    DimensionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Dimension> all() {
        var segments = new LinkedHashMap<Integer, List<Segment>>();
        jdbc.sql("SELECT id, dimension_id, name, share FROM customers_segment ORDER BY share DESC, id")
                .query((row, n) -> Map.entry(
                        row.getInt("dimension_id"),
                        new Segment(row.getInt("id"), row.getString("name"), row.getDouble("share"))))
                .list()
                .forEach(each -> segments.computeIfAbsent(each.getKey(), any -> new ArrayList<>())
                        .add(each.getValue()));
        return jdbc.sql("SELECT id, name, own_word, weighs IS NOT NULL AS weighs FROM customers_dimension ORDER BY id")
                .query((row, n) -> new Dimension(
                        row.getInt("id"),
                        row.getString("name"),
                        row.getBoolean("own_word"),
                        row.getBoolean("weighs"),
                        segments.getOrDefault(row.getInt("id"), List.of())))
                .list();
    }

    /** Those in which colleagues and lists say where customers belong. */
    List<Dimension> shared() {
        return all().stream().filter(each -> !each.ownWord()).toList();
    }

    Optional<Dimension> find(int id) {
        return all().stream().filter(each -> each.id() == id).findFirst();
    }

    /** The same, kept from others until the running transaction ends. */
    Optional<Dimension> hold(int id) {
        return jdbc.sql("SELECT id FROM customers_dimension WHERE id = :id FOR UPDATE")
                .param("id", id)
                .query(Integer.class)
                .optional()
                .flatMap(this::find);
    }

    int add(String name, boolean ownWord) {
        var keys = new GeneratedKeyHolder();
        jdbc.sql("INSERT INTO customers_dimension (name, own_word) VALUES (:name, :own)")
                .param("name", name)
                .param("own", ownWord)
                .update(keys, "id");
        return Objects.requireNonNull(keys.getKey()).intValue();
    }

    void call(int id, String name, boolean ownWord) {
        jdbc.sql("UPDATE customers_dimension SET name = :name, own_word = :own WHERE id = :id")
                .param("name", name)
                .param("own", ownWord)
                .param("id", id)
                .update();
    }

    Optional<Dimension> weighing() {
        return all().stream().filter(Dimension::weighs).findFirst();
    }

    /** @param id null for none */
    void weigh(@Nullable Integer id) {
        jdbc.sql("UPDATE customers_dimension SET weighs = NULL WHERE weighs").update();
        jdbc.sql("UPDATE customers_dimension SET weighs = TRUE WHERE id = :id")
                .param("id", id)
                .update();
    }

    void remove(int id) {
        jdbc.sql("DELETE FROM customers_dimension WHERE id = :id")
                .param("id", id)
                .update();
    }

    /** Those that are not wanted go with their people. */
    void replace(int dimension, List<Wanted> wanted) {
        var kept = wanted.stream().flatMap(one -> Stream.ofNullable(one.id())).toList();
        jdbc.sql("DELETE FROM customers_segment WHERE dimension_id = :dimension AND id NOT IN (:kept)")
                .param("dimension", dimension)
                .param("kept", kept.isEmpty() ? List.of(0) : kept)
                .update();
        // Two that swap their names must not meet on the way.
        jdbc.sql("UPDATE customers_segment SET name = UUID() WHERE dimension_id = :dimension")
                .param("dimension", dimension)
                .update();
        wanted.forEach(each -> set(dimension, each));
    }

    private void set(int dimension, Wanted one) {
        jdbc.sql(
                        one.id() == null
                                ? "INSERT INTO customers_segment (dimension_id, name, share) VALUES (:dimension, :name, :share)"
                                : "UPDATE customers_segment SET name = :name, share = :share WHERE id = :id AND dimension_id = :dimension")
                .param("id", one.id())
                .param("dimension", dimension)
                .param("name", one.name())
                .param("share", one.share())
                .update();
    }
}

package samskap.mandates.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import samskap.identity.PersonId;
import samskap.identity.Role;
import samskap.mandates.Holder;
import samskap.shared.Sql;
import samskap.teams.TeamId;

/** A holder in three columns of which one says something: {@code …_role}, {@code …_team}, {@code …_person}. */
final class HolderColumns {

    private HolderColumns() {}

    /** @throws IllegalStateException when none of them does */
    static Holder read(ResultSet row, String name) throws SQLException {
        var role = row.getString(name + "_role");
        if (role != null) {
            return new Holder.InRole(Role.valueOf(role));
        }
        var team = Sql.longOrNull(row, name + "_team");
        if (team != null) {
            return new Holder.InTeam(new TeamId(team));
        }
        var person = Sql.longOrNull(row, name + "_person");
        if (person != null) {
            return new Holder.One(new PersonId(person));
        }
        throw new IllegalStateException("Nobody is named in " + name);
    }

    static StatementSpec write(StatementSpec statement, String name, Holder holder) {
        return statement
                .param(
                        name + "_role",
                        holder instanceof Holder.InRole all ? all.role().name() : null)
                .param(
                        name + "_team",
                        holder instanceof Holder.InTeam ours ? ours.team().value() : null)
                .param(
                        name + "_person",
                        holder instanceof Holder.One one ? one.person().value() : null);
    }
}

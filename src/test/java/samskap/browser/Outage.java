package samskap.browser;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Takes the database away for as long as something runs. */
class Outage {

    private volatile boolean away;

    void during(Runnable act) {
        away = true;
        try {
            act.run();
        } finally {
            away = false;
        }
    }

    DataSource between(DataSource database) {
        return new DelegatingDataSource(database) {
            @Override
            public Connection getConnection() throws SQLException {
                if (away) {
                    throw new SQLTransientConnectionException("The database is away");
                }
                return super.getConnection();
            }
        };
    }
}

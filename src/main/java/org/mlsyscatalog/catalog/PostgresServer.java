package org.mlsyscatalog.catalog;

import java.sql.SQLException;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;
import org.springframework.context.annotation.Profile;
import org.springframework.core.env.Environment;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.stereotype.Component;

/**
 * The PostgreSQL server that Boot's usual settings ({@code spring.datasource.…}) name.
 */
@Component
@Profile("postgres")
class PostgresServer {

	private static final String OTHERWISE = " Without the profile 'postgres' the database is a file in the state folder and needs no server.";

	private final String url;

	private final String user;

	private final String password;

	private final Environment settings;

	PostgresServer(DataSourceProperties properties, Environment settings) {
		this.url = Objects.requireNonNullElse(properties.getUrl(), "");
		this.user = Objects.requireNonNullElse(properties.getUsername(), "");
		this.password = Objects.requireNonNullElse(properties.getPassword(), "");
		this.settings = settings;
		if (!this.url.startsWith("jdbc:postgresql:")) {
			throw new UnusableDatabaseException("'" + shownUrl() + "' is not the address of a PostgreSQL database.",
					"Name one with --spring.datasource.url=jdbc:postgresql://HOST:5432/DATABASE." + OTHERWISE, null);
		}
	}

	/** Without what follows the question mark, where there may be a password. */
	private String shownUrl() {
		return this.url.replaceFirst("\\?.*", "");
	}

	/**
	 * Connections one by one, for what is not read from one generation.
	 */
	JdbcTemplate administration() {
		return new JdbcTemplate(connectionsOneByOne());
	}

	DriverManagerDataSource connectionsOneByOne() {
		DriverManagerDataSource connections = new DriverManagerDataSource(this.url, this.user, this.password);
		Properties more = new Properties();
		more.setProperty("ApplicationName", "mlsys-catalog");
		connections.setConnectionProperties(more);
		return connections;
	}

	/**
	 * A pool of connections that see one schema alone.
	 * @param begin what each connection begins with, in SQL
	 */
	HikariDataSource pool(String schema, String begin) {
		HikariConfig config = new HikariConfig();
		Binder.get(this.settings).bind("spring.datasource.hikari", Bindable.ofInstance(config));
		config.setPoolName("catalog");
		config.setJdbcUrl(this.url);
		config.setUsername(this.user);
		config.setPassword(this.password);
		config.addDataSourceProperty("ApplicationName", "mlsys-catalog");
		config.addDataSourceProperty("reWriteBatchedInserts", "true");
		config.setSchema(schema);
		config.setConnectionInitSql(begin);
		return new HikariDataSource(config);
	}

	/**
	 * Makes sure that the server can be used.
	 * @throws UnusableDatabaseException if it cannot
	 */
	void check() {
		Map<String, @Nullable Object> found;
		try {
			found = administration().queryForMap("""
					select current_setting('server_encoding') as encoding,
					has_database_privilege(current_database(), 'create') as create""");
		}
		catch (DataAccessException ex) {
			throw unusable(ex);
		}
		if (!"UTF8".equals(found.get("encoding"))) {
			throw new UnusableDatabaseException(
					"The database at " + shownUrl() + " cannot hold all letters: its encoding is "
							+ found.get("encoding") + ".",
					"Make one with: create database catalog encoding 'UTF8' template template0." + OTHERWISE, null);
		}
		if (!Boolean.TRUE.equals(found.get("create"))) {
			throw new UnusableDatabaseException(
					"The user '" + this.user + "' may not create schemas in the database at " + shownUrl() + ".",
					"Allow it with: grant create on database … to " + this.user + "." + OTHERWISE, null);
		}
	}

	private UnusableDatabaseException unusable(DataAccessException ex) {
		String why = "The PostgreSQL database at " + shownUrl() + " cannot be reached as user '" + this.user + "': ";
		if (ex.getCause() instanceof SQLException said) {
			return new UnusableDatabaseException(why + DatabaseOutage.firstLine(said),
					remedy(Objects.requireNonNullElse(said.getSQLState(), "")) + OTHERWISE, ex);
		}
		return new UnusableDatabaseException(why + ex.getMostSpecificCause(), remedy("") + OTHERWISE, ex);
	}

	private static String remedy(String state) {
		return switch (state) {
			case "28P01", "28000" ->
				"Say who asks with --spring.datasource.username=USER and the environment variable SPRING_DATASOURCE_PASSWORD.";
			case "3D000" -> "Make the database, or name another one with --spring.datasource.url=….";
			default ->
				"Start the server, or name another one with --spring.datasource.url=jdbc:postgresql://HOST:5432/DATABASE.";
		};
	}

}

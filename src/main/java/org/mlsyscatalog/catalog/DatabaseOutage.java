package org.mlsyscatalog.catalog;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransientConnectionException;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * Tells a database that does not answer for the moment, which nobody has to report, from
 * other failures.
 */
public final class DatabaseOutage {

	/** The class of the codes of SQL for connections that fail or break. */
	private static final String CONNECTION = "08";

	/** PostgreSQL shuts down, crashed, starts up, or has no connection left. */
	private static final Set<String> PASSING = Set.of("57P01", "57P02", "57P03", "53300");

	/** What the pool says of a connection that it gave up because it was broken. */
	private static final String GIVEN_UP = "Connection is closed";

	private DatabaseOutage() {
	}

	/**
	 * What the database said when it could not be reached, in one line; empty where a
	 * failure has other causes.
	 */
	public static Optional<String> behind(Throwable failure) {
		@Nullable Throwable cause = failure;
		@Nullable SQLException outage = null;
		while (cause != null) {
			if (cause instanceof SQLException said && (isOutage(said) || outage != null)) {
				// The innermost one names the reason.
				outage = said;
			}
			cause = (cause.getCause() != cause) ? cause.getCause() : null;
		}
		return Optional.ofNullable(outage).map(DatabaseOutage::firstLine);
	}

	static String firstLine(SQLException said) {
		return String.valueOf(said.getMessage()).lines().findFirst().orElse("");
	}

	private static boolean isOutage(SQLException said) {
		@Nullable String state = said.getSQLState();
		return said instanceof SQLTransientConnectionException || said instanceof SQLNonTransientConnectionException
				|| (state != null && (state.startsWith(CONNECTION) || PASSING.contains(state)))
				|| GIVEN_UP.equals(said.getMessage());
	}

}

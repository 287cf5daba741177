package org.mlsyscatalog.catalog;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

import org.jspecify.annotations.Nullable;

/** The rows of one table, inserted in batches. */
final class Rows implements AutoCloseable {

	private static final int BATCH = 1000;

	private final PreparedStatement insert;

	private int waiting;

	Rows(Connection connection, String table, int columns) throws SQLException {
		this.insert = connection
			.prepareStatement("insert into " + table + " values (?" + ", ?".repeat(columns - 1) + ")");
	}

	void add(@Nullable Object... values) throws SQLException {
		for (int column = 0; column < values.length; column++) {
			this.insert.setObject(column + 1, values[column]);
		}
		this.insert.addBatch();
		if (++this.waiting == BATCH) {
			flush();
		}
	}

	void flush() throws SQLException {
		if (this.waiting > 0) {
			this.insert.executeBatch();
			this.waiting = 0;
		}
	}

	@Override
	public void close() throws SQLException {
		this.insert.close();
	}

}

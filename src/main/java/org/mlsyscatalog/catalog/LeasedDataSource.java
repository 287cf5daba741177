package org.mlsyscatalog.catalog;

import java.sql.Connection;
import java.sql.SQLException;

import org.mlsyscatalog.generation.Generation;

import org.springframework.jdbc.datasource.AbstractDataSource;

/**
 * Connects to the database of whichever generation the calling code has leased, so that
 * one entity manager factory serves them all.
 */
class LeasedDataSource extends AbstractDataSource {

	@Override
	public Connection getConnection() throws SQLException {
		return Generation.pinned().part(CatalogDatabase.class).connections().getConnection();
	}

	@Override
	public Connection getConnection(String username, String password) throws SQLException {
		return getConnection();
	}

}

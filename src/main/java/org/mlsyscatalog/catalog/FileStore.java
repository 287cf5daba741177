package org.mlsyscatalog.catalog;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;

import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Keeps each database as an H2 file in the folder of its generation. */
@Component
@Profile("!postgres")
class FileStore implements CatalogStore {

	private static final String FILE = "catalog";

	/**
	 * In KiB, though rows in memory take three times as much: they are looked at again
	 * when they are committed.
	 */
	private static final int BUILDING_CACHE = 64 * 1024;

	/** In KiB, alike. Files that are read often are in the system's memory as well. */
	private static final int READING_CACHE = 24 * 1024;

	@Override
	public List<String> migrations() {
		return List.of("classpath:db/migration");
	}

	@Override
	public CatalogDatabase create(Path folder, String digest) {
		return CatalogDatabase
			.toBeFilled(pool(url(folder) + ";RETENTION_TIME=0;WRITE_DELAY=10000;CACHE_SIZE=" + BUILDING_CACHE, false));
	}

	@Override
	public void seal(CatalogDatabase database, Path folder, String digest) throws IOException {
		JdbcTemplate jdbc = new JdbcTemplate(database.connections());
		jdbc.execute("analyze");
		jdbc.execute("shutdown compact");
		database.close();
		FileChecksum.write(fileIn(folder));
	}

	@Override
	public CatalogDatabase open(Path folder, String digest) throws IOException {
		examine(folder);
		return CatalogDatabase
			.forReading(pool(url(folder) + ";ACCESS_MODE_DATA=r;IFEXISTS=TRUE;CACHE_SIZE=" + READING_CACHE, true));
	}

	@Override
	public void examine(Path folder) throws IOException {
		FileChecksum.check(fileIn(folder));
	}

	/** Where all of a database is. */
	private static Path fileIn(Path folder) {
		return folder.resolve(FILE + ".mv.db");
	}

	/**
	 * Closed by us and by nobody else; problems come as exceptions, not as trace files.
	 */
	private static String url(Path folder) {
		return "jdbc:h2:file:" + folder.resolve(FILE).toAbsolutePath() + ";DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0";
	}

	private static HikariDataSource pool(String url, boolean readOnly) {
		HikariConfig config = new HikariConfig();
		config.setPoolName("catalog");
		config.setJdbcUrl(url);
		config.setUsername("sa");
		config.setPassword("");
		config.setReadOnly(readOnly);
		config.setMaximumPoolSize(10);
		config.setMinimumIdle(1);
		return new HikariDataSource(config);
	}

}

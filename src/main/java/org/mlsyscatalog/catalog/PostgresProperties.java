package org.mlsyscatalog.catalog;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.Assert;

/**
 * What the catalog calls its own on a PostgreSQL server.
 *
 * @param schemaPrefix what the names of its schemas begin with; others are never touched
 */
@ConfigurationProperties("catalog.postgres")
record PostgresProperties(@DefaultValue("catalog_") String schemaPrefix) {

	/** As names need no quotes and stay short enough with all that follows the prefix. */
	private static final String PREFIX = "[a-z][a-z0-9_]{0,23}";

	PostgresProperties {
		Assert.isTrue(schemaPrefix.matches(PREFIX),
				() -> "catalog.postgres.schema-prefix has to be up to 24 lower-case letters, digits and underscores, "
						+ "a letter first, not '" + schemaPrefix + "'");
	}

}

package org.mlsyscatalog.catalog;

import javax.sql.DataSource;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** One data source, and so one entity manager factory, for all generations. */
@Configuration(proxyBeanMethods = false)
class CatalogConfiguration {

	@Bean
	DataSource dataSource() {
		return new LeasedDataSource();
	}

}

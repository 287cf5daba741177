package org.mlsyscatalog.harvest;

import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import javax.xml.stream.XMLStreamException;

import io.gdcc.xoai.dataprovider.DataProvider;
import io.gdcc.xoai.dataprovider.model.Context;
import io.gdcc.xoai.dataprovider.repository.Repository;
import io.gdcc.xoai.dataprovider.repository.RepositoryConfiguration;
import io.gdcc.xoai.dataprovider.request.RequestBuilder;
import io.gdcc.xoai.exceptions.OAIException;
import io.gdcc.xoai.model.oaipmh.DeletedRecord;
import io.gdcc.xoai.model.oaipmh.Error;
import io.gdcc.xoai.model.oaipmh.Granularity;
import io.gdcc.xoai.model.oaipmh.OAIPMH;
import io.gdcc.xoai.model.oaipmh.Request;
import io.gdcc.xoai.xml.XmlWriter;
import org.mlsyscatalog.catalog.CatalogFacts;
import org.mlsyscatalog.catalog.Edition;
import org.mlsyscatalog.catalog.EditionStretch;
import org.mlsyscatalog.catalog.Papers;
import org.mlsyscatalog.catalog.Venue;
import org.mlsyscatalog.catalog.Venues;
import org.mlsyscatalog.generation.Generation;
import org.mlsyscatalog.generation.OncePerGeneration;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The catalog as an OAI-PMH 2.0 data provider: each paper a record, each series of venues
 * and each edition a set. Answers speak of the generation the caller has leased.
 */
@Component
public class OaiProvider {

	/** Sets in one answer. */
	private static final int SETS_PAGE = 1000;

	private final Papers papers;

	private final Venues venues;

	private final int page;

	/** Counted once for each generation, for that takes longer than an answer. */
	private final OncePerGeneration<List<EditionStretch>> stretches = new OncePerGeneration<>();

	/**
	 * @param page records or headers in one answer, before a resumption token
	 */
	OaiProvider(Papers papers, Venues venues, @Value("${catalog.oai-page:200}") int page) {
		this.papers = papers;
		this.venues = venues;
		this.page = page;
	}

	/**
	 * Answers a request of the protocol. Errors of the protocol are part of the answer,
	 * as it wants them.
	 * @param parameters as they came, repeated ones included
	 * @param site where the site stands
	 * @param contact the address of whoever answers for the catalog
	 * @return the XML document, in UTF-8
	 */
	@Transactional(readOnly = true)
	public byte[] answer(Map<String, String[]> parameters, SiteAddress site, String contact) {
		List<Venue> venues = this.venues.all();
		List<Edition> editions = venues.stream().flatMap((venue) -> venue.editions().stream()).toList();
		RepositoryConfiguration configuration = configuration(editions, site, contact);
		Context context = new Context();
		OaiFormat.all().forEach((format) -> context.withMetadataFormat(format.metadataFormat()));
		Repository repository = new Repository(configuration).withSetRepository(new OaiSets(venues))
			.withItemRepository(new OaiItems(this.papers, editions, this.stretches.get(this.papers::stretches), site));
		DataProvider provider = new DataProvider(context, repository);
		return written(handled(provider, parameters, configuration), configuration);
	}

	private static OAIPMH handled(DataProvider provider, Map<String, String[]> parameters,
			RepositoryConfiguration configuration) {
		try {
			return provider.handle(RequestBuilder.buildRawRequest(parameters));
		}
		catch (OAIException ex) {
			return new OAIPMH().withRequest(new Request(configuration.getBaseUrl()))
				.withResponseDate(Instant.now())
				.withError(new Error(ex.getMessage()).withCode(ex.getErrorCode()));
		}
	}

	private static byte[] written(OAIPMH answer, RepositoryConfiguration configuration) {
		ByteArrayOutputStream document = new ByteArrayOutputStream();
		try (XmlWriter writer = new XmlWriter(document, configuration)) {
			writer.writeStartDocument("UTF-8", "1.0");
			answer.write(writer);
			writer.writeEndDocument();
		}
		catch (XMLStreamException ex) {
			throw new IllegalStateException("The answer cannot be written as XML", ex);
		}
		return document.toByteArray();
	}

	private RepositoryConfiguration configuration(List<Edition> editions, SiteAddress site, String contact) {
		Instant earliest = editions.stream().map(Datestamps::of).min(Instant::compareTo).orElse(Instant.EPOCH);
		String title = CatalogFacts.current().title();
		RepositoryConfiguration.RepositoryConfigurationBuilder builder = new RepositoryConfiguration.RepositoryConfigurationBuilder();
		OaiIdentifiers.described(site).ifPresent(builder::withDescription);
		return builder.withRepositoryName(title.isBlank() ? "MLSys Catalog" : title)
			.withAdminEmail(contact)
			.withBaseUrl(site.at("/oai"))
			.withEarliestDate(earliest)
			.withDeleteMethod(DeletedRecord.TRANSIENT)
			.withGranularity(Granularity.Day)
			.withMaxListRecords(this.page)
			.withMaxListIdentifiers(this.page)
			.withMaxListSets(SETS_PAGE)
			.withResumptionTokenFormat(new OaiTokens(Generation.pinned().digest()))
			.withEnableMetadataAttributes(false)
			.build();
	}

}

package org.mlsyscatalog.harvest;

import java.io.OutputStream;
import java.time.Instant;

import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.ValueFactory;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;
import org.eclipse.rdf4j.model.util.URIUtil;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.XSD;
import org.eclipse.rdf4j.rio.RDFWriter;
import org.eclipse.rdf4j.rio.turtle.TurtleWriter;
import org.jspecify.annotations.Nullable;
import org.mlsyscatalog.catalog.Author;
import org.mlsyscatalog.catalog.CatalogFacts;
import org.mlsyscatalog.catalog.Institution;
import org.mlsyscatalog.catalog.PaperCard;

/** The catalog as RDF in Turtle, in the terms of schema.org. */
final class TurtleTriples implements AutoCloseable {

	private static final String SCHEMA = "https://schema.org/";

	private final ValueFactory values = SimpleValueFactory.getInstance();

	private final SiteAddress site;

	private final RDFWriter writer;

	TurtleTriples(SiteAddress site, OutputStream out) {
		this.site = site;
		this.writer = new TurtleWriter(out);
		this.writer.startRDF();
		this.writer.handleNamespace("schema", SCHEMA);
		this.writer.handleNamespace("xsd", XSD.NAMESPACE);
	}

	/** The catalog as a data set. */
	void describe(CatalogFacts facts, Instant built, String digest) {
		IRI catalog = iri(this.site.at("/"));
		add(catalog, RDF.TYPE, term("Dataset"));
		add(catalog, "name", facts.title());
		add(catalog, term("dateModified"), this.values.createLiteral(built.toString(), XSD.DATETIME));
		add(catalog, "version", digest);
		if (facts.license() != null) {
			add(catalog, term("license"), iri(facts.license().address()));
		}
	}

	void add(PaperCard paper) {
		IRI subject = iri(this.site.paper(paper.id()));
		add(subject, RDF.TYPE, term("ScholarlyArticle"));
		add(subject, "name", paper.title());
		add(subject, term("datePublished"), this.values.createLiteral(String.valueOf(paper.year()), XSD.GYEAR));
		add(subject, term("isPartOf"), iri(this.site.venue(paper.venue().id())));
		paper.authors().forEach((author) -> add(subject, term("author"), iri(this.site.author(author.id()))));
		paper.institutions()
			.forEach((place) -> add(subject, term("sourceOrganization"), iri(this.site.institution(place.id()))));
		paper.added().doiAddress().ifPresent((address) -> link(subject, "sameAs", address));
		link(subject, "encoding", paper.pdf());
	}

	void add(Author author) {
		IRI subject = iri(this.site.author(author.id()));
		add(subject, RDF.TYPE, term("Person"));
		add(subject, "name", author.name());
	}

	void add(Institution institution) {
		IRI subject = iri(this.site.institution(institution.id()));
		add(subject, RDF.TYPE, term("Organization"));
		add(subject, "name", institution.name());
		institution.ror().ifPresent((ror) -> link(subject, "sameAs", ror));
	}

	/** Only where the address is one; a listing may hold anything. */
	private void link(IRI subject, String name, @Nullable String address) {
		if (address != null && URIUtil.isValidURIReference(address)) {
			add(subject, term(name), iri(address));
		}
	}

	private void add(IRI subject, String name, String text) {
		add(subject, term(name), this.values.createLiteral(text));
	}

	private void add(IRI subject, IRI predicate, Value object) {
		this.writer.handleStatement(this.values.createStatement(subject, predicate, object));
	}

	private IRI term(String name) {
		return iri(SCHEMA + name);
	}

	private IRI iri(String address) {
		return this.values.createIRI(address);
	}

	@Override
	public void close() {
		this.writer.endRDF();
	}

}

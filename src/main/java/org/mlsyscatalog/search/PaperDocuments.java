package org.mlsyscatalog.search;

import java.util.LinkedHashSet;
import java.util.Set;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.util.BytesRef;
import org.mlsyscatalog.catalog.Addition;
import org.mlsyscatalog.catalog.ArxivId;
import org.mlsyscatalog.catalog.Authorship;
import org.mlsyscatalog.catalog.Doi;
import org.mlsyscatalog.catalog.Edition;
import org.mlsyscatalog.catalog.Institution;
import org.mlsyscatalog.catalog.Paper;
import org.mlsyscatalog.catalog.PaperCard;
import tools.jackson.databind.json.JsonMapper;

/** Turns papers into documents of the index. */
final class PaperDocuments {

	/** Some 5 MB. */
	private static final int NAMES_KEPT = 5_000;

	private final Analyzer analyzer;

	/** Who writes one paper of a listing soon writes another. */
	private final Cache<String, NameTerms> names = Caffeine.newBuilder().maximumSize(NAMES_KEPT).build();

	private final JsonMapper json;

	PaperDocuments(Analyzer analyzer, JsonMapper json) {
		this.analyzer = analyzer;
		this.json = json;
	}

	Document document(Paper paper) {
		Document document = new Document();
		document.add(new StringField(IndexFields.ID, paper.id(), Store.YES));
		document.add(new StoredField(IndexFields.CARD, this.json.writeValueAsBytes(PaperCard.of(paper))));
		addIdentifiers(document, paper);
		addTitle(document, paper);
		addEdition(document, paper.edition());
		Set<Institution> institutions = new LinkedHashSet<>();
		for (Authorship authorship : paper.authorships()) {
			addAuthor(document, authorship);
			institutions.addAll(authorship.institutions());
		}
		addInstitutions(document, institutions);
		return document;
	}

	private static void addIdentifiers(Document document, Paper paper) {
		for (Addition addition : paper.additions()) {
			switch (addition.kind()) {
				case DOI ->
					document.add(new StringField(IndexFields.IDENTIFIER, Doi.key(addition.content()), Store.NO));
				case ARXIV ->
					document.add(new StringField(IndexFields.IDENTIFIER, ArxivId.key(addition.content()), Store.NO));
				default -> {
					// Not something people look for.
				}
			}
		}
	}

	private void addTitle(Document document, Paper paper) {
		document.add(new TextField(IndexFields.TITLE, paper.title(), Store.NO));
		document.add(new TextField(IndexFields.TITLE_STEMS, paper.title(), Store.NO));
		String whole = Analysis.whole(this.analyzer, paper.title());
		document.add(new StringField(IndexFields.TITLE_WHOLE, whole, Store.NO));
		document.add(new BinaryDocValuesField(IndexFields.TITLE_WHOLE, new BytesRef(whole)));
		document.add(new SortedDocValuesField(IndexFields.TITLE_ORDER, new BytesRef(paper.sortKey())));
	}

	private static void addEdition(Document document, Edition edition) {
		String year = String.valueOf(edition.year());
		document.add(new TextField(IndexFields.YEAR, year, Store.NO));
		document.add(new IntPoint(IndexFields.YEAR_NUMBER, edition.year()));
		document.add(new NumericDocValuesField(IndexFields.YEAR_NUMBER, edition.year()));
		document.add(FacetLabel.field(Facet.YEAR, year, year));
		document.add(new TextField(IndexFields.VENUE, edition.venue().name(), Store.NO));
		document.add(new TextField(IndexFields.VENUE, edition.name(), Store.NO));
		document.add(new StringField(IndexFields.VENUE_ID, edition.id(), Store.NO));
		document.add(new StringField(IndexFields.VENUE_ID, edition.venue().id(), Store.NO));
		document.add(FacetLabel.field(Facet.VENUE, edition.venue().id(), edition.venue().name()));
	}

	private void addAuthor(Document document, Authorship authorship) {
		String name = authorship.author().name();
		NameTerms terms = terms(name);
		terms.addTo(document);
		if (!name.equals(authorship.listedName())) {
			terms = terms(authorship.listedName());
			terms.addTo(document);
		}
		for (String key : terms.listedKeys()) {
			document.add(new StringField(IndexFields.PERSON, key, Store.NO));
		}
		document.add(new StringField(IndexFields.AUTHOR_ID, authorship.author().id(), Store.NO));
		document.add(FacetLabel.field(Facet.AUTHOR, authorship.author().id(), name));
		for (String listed : authorship.listedAffiliations()) {
			document.add(new TextField(IndexFields.AFFILIATION, listed, Store.NO));
		}
	}

	private NameTerms terms(String name) {
		return this.names.get(name, (unknown) -> NameTerms.of(unknown, this.analyzer));
	}

	private static void addInstitutions(Document document, Set<Institution> institutions) {
		Set<Institution> withAllAbove = new LinkedHashSet<>();
		for (Institution institution : institutions) {
			document.add(new StringField(IndexFields.INSTITUTION_ONLY_ID, institution.id(), Store.NO));
			withAllAbove.addAll(institution.within());
		}
		for (Institution institution : withAllAbove) {
			document.add(new StringField(IndexFields.INSTITUTION_ID, institution.id(), Store.NO));
			document.add(FacetLabel.field(Facet.INSTITUTION, institution.id(), institution.name()));
			document.add(new TextField(IndexFields.INSTITUTION, institution.name(), Store.NO));
			for (String alias : institution.aliases()) {
				document.add(new TextField(IndexFields.INSTITUTION, alias, Store.NO));
			}
		}
	}

}

package org.mlsyscatalog.search;

import org.apache.lucene.document.IntPoint;
import org.apache.lucene.facet.DrillDownQuery;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** What chosen facet values mean in the index. */
final class FacetQueries {

	/** Topics are not assigned yet, so no paper has any. */
	private static final String TOPIC_ID = "topic_id";

	private FacetQueries() {
	}

	/** The papers a constraint leaves. */
	static Query of(Constraint constraint) {
		return switch (constraint.facet()) {
			case AUTHOR -> term(IndexFields.AUTHOR_ID, constraint);
			case INSTITUTION ->
				term(constraint.only() ? IndexFields.INSTITUTION_ONLY_ID : IndexFields.INSTITUTION_ID, constraint);
			case VENUE -> term(IndexFields.VENUE_ID, constraint);
			case TOPIC -> term(TOPIC_ID, constraint);
			case YEAR -> IntPoint.newRangeQuery(IndexFields.YEAR_NUMBER, constraint.firstYear(), constraint.lastYear());
		};
	}

	private static Query term(String field, Constraint constraint) {
		return new TermQuery(new Term(field, constraint.value()));
	}

	/**
	 * The text narrowed by all that is chosen, in a form that can be counted sideways.
	 */
	static DrillDownQuery drillDown(FacetsConfig config, Query text, PaperQuery query) {
		DrillDownQuery drillDown = new DrillDownQuery(config, text);
		query.constraints().forEach((constraint) -> drillDown.add(constraint.facet().id(), of(constraint)));
		return drillDown;
	}

	/** The text with one facet set to a value alone, and all other facets as chosen. */
	static Query alone(Query text, PaperQuery query, Constraint value) {
		BooleanQuery.Builder narrowed = new BooleanQuery.Builder().add(text, Occur.FILTER).add(of(value), Occur.FILTER);
		for (Facet facet : Facet.values()) {
			if (facet != value.facet() && !query.constraints(facet).isEmpty()) {
				BooleanQuery.Builder alternatives = new BooleanQuery.Builder();
				query.constraints(facet).forEach((other) -> alternatives.add(of(other), Occur.SHOULD));
				narrowed.add(alternatives.build(), Occur.FILTER);
			}
		}
		return narrowed.build();
	}

}

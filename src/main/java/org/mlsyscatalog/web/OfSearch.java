package org.mlsyscatalog.web;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import io.swagger.v3.oas.annotations.Parameter;

/** Documents the parameters that say which papers a search finds. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
@Parameter(name = "q", example = "training",
		description = "Words, \"phrases\", beginnings*, -not, OR, title:, author:, institution:, affiliation:, venue:, year:, topic:")
@Parameter(name = "author", description = "Author id; repeated: any of them")
@Parameter(name = "institution", description = "Institution id, with everything below it")
@Parameter(name = "institutionOnly", description = "Institution id, without anything below it")
@Parameter(name = "venue", description = "Id of a series or an edition")
@Parameter(name = "year", description = "2018 or 2018..2020")
@Parameter(name = "topic", description = "Topic id")
@Parameter(name = "literal", description = "true: find only what matches as typed, by default false")
@Parameter(name = "meaning", description = "true: find papers by their meaning too, by default false")
@interface OfSearch {

}

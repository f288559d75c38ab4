package org.dixit.read;

/**
 * Words with the label under which a coded record has them.
 *
 * @param label who speaks; empty where the record does not say
 * @param words without codes
 */
record Said(String label, String words) {}

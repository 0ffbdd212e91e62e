/** Breaches of the rules of the house, planted on purpose: each rule must be seen to find its own. */
package io.github.zhengyou.planted;

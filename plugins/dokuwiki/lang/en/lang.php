<?php

$lang['fallback'] = 'This page has a decision helper that needs JavaScript. In short: write when waiting does no harm and the matter is clear; talk when it is urgent, personal, or when people would not even agree what the question is.';

import { testScreens } from './screens.fixture.js';

testScreens(1280);
